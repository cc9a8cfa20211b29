using Kommunkompassen.Documents;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>The reading of one text, step by step: table, framework version, numbers, sentences, evaluation. It collects every reason why
/// no evaluation comes out.</summary>
internal sealed class ReportReading(List<SourceLine> lines, DiagnosticLog log, ReportTextOptions options)
{
    private readonly List<Fault> _faults = [];
    private int _columns;

    internal static Fault TooLarge { get; } = new(
        "too-large", "",
        $"The text has more than {Guard.Invariant(ReportTextReader.MaxCharacters)} characters"
            + $" or {Guard.Invariant(ReportTextReader.MaxLines)} lines.",
        "Give the text of one report only.");

    internal ReportTextResult Read()
    {
        var fits = FindTable();
        var table = fits is [{ Match.IsPossible: true } fit, ..] ? new TableReading(fit, _columns, options.IsScanned, log) : null;
        var areas = table?.Read() ?? [];
        var tableLines = fits.Count > 0 ? LinesOf(fits[0]) : [];
        var metadata = new MetadataReading(Word.FromLines(lines, tableLines.Contains), log).Read(options.Municipalities);
        var evaluation = Build(table is null ? null : fits[0].Match.Framework, metadata, areas);
        return new ReportTextResult(_faults)
        {
            Evaluation = _faults.Count == 0 ? evaluation : null,
            Areas = EquatableList.From(areas),
            Matches = EquatableList.From(fits.Select(static fit => fit.Match)),
            IsScanned = table?.IsScanned,
            Metadata = metadata,
            Lines = EquatableList.From(log.ToDiagnostics()),
        };
    }

    private List<FrameworkFit> FindTable()
    {
        var scan = TableScanner.Scan(lines, ReportTextReader.MaxRows);
        _columns = scan.Columns;
        if (scan.Rows.Count > ReportTextReader.MaxRows)
        {
            return Refuse(
                "too-many-rows", "", $"More than {Guard.Invariant(ReportTextReader.MaxRows)} lines look like rows of a score table.",
                "Give the text of one report only.");
        }

        var runs = TableRuns.Find(scan.Rows, options.Frameworks);
        if (runs.Count == 0)
        {
            return Refuse(
                "no-table", nameof(Evaluation.Areas),
                "No row of a score table was found: a number such as 1.1, a title, points and maximum.",
                "Give the text of the whole report or of its score table.");
        }

        var complete = TableRuns.Complete(runs[0]);
        if (runs.Count > 1 && complete > 0 && 4 * TableRuns.Complete(runs[1]) >= 3 * complete)
        {
            return Refuse(
                "several-tables", nameof(Evaluation.Areas),
                $"Score tables begin on lines {Guard.Invariant(runs[0][0].Line)} and {Guard.Invariant(runs[1][0].Line)},"
                    + " and nothing says which of them is the evaluation's.",
                "Leave one of them out.");
        }

        var fits = FrameworkFit.Rank(options.Frameworks, TableRuns.Areas(runs[0], _columns), _columns);
        if (fits[0].Match is { IsPossible: false } nearest)
        {
            Refuse(
                "no-framework-version-fits", nameof(Evaluation.Framework),
                $"The table fits none of the framework versions given; the nearest is {Guard.Shown($"{nearest}")}. "
                    + string.Join(' ', nearest.Objections.Take(5)),
                "Correct the table, or give the framework version that it is of.");
        }

        return fits;
    }

    private static HashSet<int> LinesOf(FrameworkFit fit)
    {
        var rows = fit.Areas.OfType<RawArea>().SelectMany(static area => area.Rows).ToList();
        return
        [
            .. rows.Select(static row => row.Line),
            .. rows.SelectMany(static row => row.Words).Select(static words => words.Line),
            .. rows.SelectMany(static row => row.Cells.Concat(row.Sum ?? [])).Select(static cell => cell.Line),
            .. rows.SelectMany(static row => row.Header?.Lines ?? []),
        ];
    }

    private Evaluation? Build(FrameworkVersion? framework, ReportMetadata metadata, List<AreaResult> areas)
    {
        var municipality = options.Municipality ?? metadata.Municipality;
        var period = options.Period ?? metadata.Period;
        var ordinal = options.Ordinal ?? metadata.Ordinal;
        (string Code, string Position, object? Found, string Message, string Remedy)[] needed =
        [
            ("municipality-unknown", nameof(Evaluation.Municipality), municipality,
                metadata.PrintedName is null
                    ? "The text names no municipality in a sentence that the reader knows."
                    : $"'{Guard.Shown(metadata.PrintedName)}' is like the name of none, or of several, of the known municipalities.",
                "Give the municipality, or a list of municipalities to find the name in."),
            ("period-unknown", nameof(Evaluation.Period), period,
                "The text does not say when the evaluation took place in a sentence that the reader knows.", "Give the period."),
            ("ordinal-unknown", nameof(Evaluation.Ordinal), ordinal,
                "The text does not say in a sentence that the reader knows which of the municipality's evaluations this is.",
                "Give the ordinal."),
        ];
        _faults.AddRange(needed.Where(static part => part.Found is null)
            .Select(static part => new Fault(part.Code, part.Position, part.Message, part.Remedy)));
        if (framework is null || municipality is null || period is null || ordinal is null)
        {
            return null;
        }

        var (id, report) = Inferred.Identity(options.Id, options.Report, municipality, period, metadata.Publisher);
        try
        {
            return new Evaluation(
                id, municipality, framework, period, ordinal.Value,
                options.PercentageRule ?? Inferred.PercentageRuleOf(framework, areas, _columns > 2),
                options.AreaScoreRule ?? Inferred.AreaScoreRuleOf(framework, areas),
                report, new SourceReference(report.Id, metadata.Chapter ?? "poängtabell"), areas,
                background: new EvaluationBackground
                {
                    Earlier = metadata.Earlier is null ? [] : [metadata.Earlier],
                    InterviewCount = metadata.Interviewed,
                });
        }
        catch (InvalidModelException invalid)
        {
            // A rule that the caller gave can contradict the table, such as one without percentages where they are printed.
            _faults.AddRange(invalid.Faults);
            return null;
        }
    }

    private List<FrameworkFit> Refuse(string code, string position, string message, string remedy)
    {
        _faults.Add(new Fault(code, position, message, remedy));
        return [];
    }
}
