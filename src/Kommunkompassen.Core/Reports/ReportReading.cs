using System.Globalization;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Reports;

/// <summary>The reading of one text, step by step: table, form, numbers, sentences, evaluation.</summary>
internal sealed class ReportReading(List<SourceLine> lines, DiagnosticLog log, ReportTextOptions options)
{
    private readonly List<Fault> _faults = [];

    internal ReportTextResult Read()
    {
        var fits = FindTable(out var columns);
        var table = fits.Count > 0 && fits[0].Match.IsPossible ? TableReading.Read(fits[0], columns, options.Origin, log) : null;
        var isTable = fits.Count > 0 ? LinesOf(fits[0]) : [];
        var metadata = MetadataReading.Read(Word.Of(lines, isTable.Contains), options.Municipalities, log);
        List<AreaResult> areas = table is null ? [] : [.. table.Areas.Select(static area => area.ToResult())];
        var evaluation = Build(fits, table, columns, metadata, areas);
        return new ReportTextResult(
            evaluation, areas, fits.Select(static fit => fit.Match), table?.Origin, metadata, log.ToDiagnostics(), _faults);
    }

    private List<FrameworkFit> FindTable(out int columns)
    {
        var scan = TableScanner.Scan(lines, ReportTextReader.MaxRows);
        columns = scan.Columns;
        if (scan.Rows.Count > ReportTextReader.MaxRows)
        {
            _faults.Add(ReportFaults.TooManyRows());
            return [];
        }

        var runs = TableRuns.Find(scan.Rows, options.Frameworks);
        if (runs.Count == 0)
        {
            _faults.Add(ReportFaults.NoTable());
            return [];
        }

        var complete = TableRuns.Complete(runs[0]);
        if (runs.Count > 1 && complete > 0 && 4 * TableRuns.Complete(runs[1]) >= 3 * complete)
        {
            _faults.Add(ReportFaults.SeveralTables(runs[0][0].Line, runs[1][0].Line));
            return [];
        }

        var fits = FrameworkRecognition.Rank(options.Frameworks, TableRuns.Areas(runs[0], columns), columns);
        if (!fits[0].Match.IsPossible)
        {
            _faults.Add(ReportFaults.NoForm(fits[0].Match));
        }

        return fits;
    }

    private static HashSet<int> LinesOf(FrameworkFit fit)
    {
        var rows = fit.Areas.Where(static area => area is not null).SelectMany(static area => area!.Rows).ToList();
        return
        [
            .. rows.Select(static row => row.Line),
            .. rows.SelectMany(static row => row.Words).Select(static words => words.Line),
            .. rows.SelectMany(static row => row.Cells.Concat(row.Sum ?? [])).Select(static cell => cell.Line),
            .. rows.SelectMany(static row => row.Header?.Lines ?? []),
        ];
    }

    private Evaluation? Build(List<FrameworkFit> fits, TableReading? table, int columns, ReportMetadata metadata, List<AreaResult> areas)
    {
        var municipality = options.Municipality ?? metadata.Municipality;
        var period = options.Period ?? metadata.Period;
        var ordinal = options.Ordinal ?? metadata.Ordinal;
        _faults.AddRange(municipality is null ? [ReportFaults.NoMunicipality(metadata)] : []);
        _faults.AddRange(period is null ? [ReportFaults.NoPeriod()] : []);
        _faults.AddRange(ordinal is null ? [ReportFaults.NoOrdinal()] : []);
        if (table is null || municipality is null || period is null || ordinal is null)
        {
            return null;
        }

        var year = period.First.Year.ToString(CultureInfo.InvariantCulture);
        var id = options.Id ?? new EvaluationId($"{MadeIds.Slug(municipality.Name)}-{year}");
        var report = options.Report ?? new Report(
            new ReportId(id.Value), MadeIds.Title(municipality.Name, year), metadata.Publisher ?? "Sveriges Kommuner och Regioner");
        try
        {
            return new Evaluation(
                id, municipality, fits[0].Match.Framework, period, ordinal.Value,
                options.PercentageRule ?? InferredRules.OfPercentages(fits[0].Match.Framework, areas, columns > 2),
                options.AreaScoreRule ?? InferredRules.OfTotals(fits[0].Match.Framework, areas),
                report, new SourceReference(report.Id, metadata.Chapter ?? "poängtabell"), areas,
                background: new EvaluationBackground
                {
                    Earlier = metadata.Earlier is null ? [] : [metadata.Earlier],
                    Interviews = metadata.Interviewed is null ? null : new Interviews(metadata.Interviewed, null),
                });
        }
        catch (InvalidModelException invalid)
        {
            // A rule that the caller gave can contradict the table, such as one without percentages where they are printed.
            _faults.AddRange(invalid.Faults);
            return null;
        }
    }
}
