using System.CommandLine;
using Kommunkompassen.Data;
using Kommunkompassen.Csv;
using Kommunkompassen.Reports;

namespace Kommunkompassen.Tool;

/// <summary>What a file cannot tell, or not clearly, given on the command line.</summary>
internal sealed class ImportOptions
{
    private readonly Option<string?> _framework = Text(
        "--framework", "The form of the framework, an id of the list; else it is recognised", "FRAMEWORK");
    private readonly Option<string?> _municipality = Text("--municipality", "The municipality's name", "NAME");
    private readonly Option<string?> _code = Text("--code", "Its code, four digits; known where the list has an evaluation of it", "CODE");
    private readonly Option<string?> _county = Text("--county", "Its county, likewise", "NAME");
    private readonly Option<string?> _period = Text(
        "--period", "When the evaluation took place: 2017, 2017-10, 2017-10-03 or 2017-10-03/2017-10-05", "PERIOD");
    private readonly Option<int?> _ordinal =
        new("--ordinal") { Description = "Which evaluation in order of the municipality, 1 to 99", HelpName = "NUMBER" };
    private readonly Option<string?> _id = Text("--id", "The id that the evaluation gets; else name and year make it", "ID");
    private readonly Option<string?> _title = Text("--title", "The title of the report; --publisher and --title belong together", "TITLE");
    private readonly Option<string?> _publisher = Text("--publisher", "The publisher of the report", "NAME");

    private readonly Option<PercentageRule?> _percentages = Choice.Option<PercentageRule?>(
        "--percentages", "How the report made its percentages; else it is inferred",
        ("exact", PercentageRule.FromExactScore), ("rounded", PercentageRule.FromRoundedPoints), ("none", PercentageRule.NotPrinted));

    private readonly Option<AreaScoreRule?> _totals = Choice.Option<AreaScoreRule?>(
        "--totals", "How the report made its area scores, as sums of exact scores or of rounded points; else it is inferred",
        ("exact", AreaScoreRule.RoundedSumOfExactScores), ("rounded", AreaScoreRule.SumOfRoundedPoints));

    internal IEnumerable<Option> All =>
        [_framework, _municipality, _code, _county, _period, _ordinal, _id, _title, _publisher, _percentages, _totals];

    /// <summary>Whether any of them is given; a document in JSON has a place for all and takes none.</summary>
    internal bool AnyGiven(ParseResult parsed) => All.Any(option => parsed.GetResult(option) is { Implicit: false });

    internal ReportTextOptions ForReport(ParseResult parsed, Catalogue catalogue)
    {
        var values = new ImportValues(catalogue);
        var given = Read(parsed, values, isTable: false);
        return new ReportTextOptions(given.Frameworks)
        {
            Municipalities = values.Municipalities,
            Municipality = given.Municipality,
            Period = given.Period,
            Ordinal = given.Ordinal,
            Id = given.Id,
            Report = given.Report,
            PercentageRule = parsed.GetValue(_percentages),
            AreaScoreRule = parsed.GetValue(_totals),
        };
    }

    internal ScoreTableOptions ForTable(ParseResult parsed, Catalogue catalogue)
    {
        var given = Read(parsed, new ImportValues(catalogue), isTable: true);
        return new ScoreTableOptions(given.Frameworks, given.Municipality!, given.Period!, given.Ordinal!.Value)
        {
            Id = given.Id,
            Report = given.Report,
            PercentageRule = parsed.GetValue(_percentages),
            AreaScoreRule = parsed.GetValue(_totals),
        };
    }

    /// <summary>What the options say, or all that is wrong with them.</summary>
    private Given Read(ParseResult parsed, ImportValues values, bool isTable)
    {
        var (frameworks, municipality, period, ordinal) = (
            (IEnumerable<FrameworkVersion>)[], (Municipality?)null, (EvaluationPeriod?)null, (int?)null);
        var (id, report) = ((EvaluationId?)null, (Report?)null);
        ToolException.Together(
            () => Require(parsed, isTable ? [_municipality, _period, _ordinal] : []),
            () => frameworks = values.Frameworks(parsed.GetValue(_framework)),
            () => municipality = values.Municipality(parsed.GetValue(_municipality), parsed.GetValue(_code), parsed.GetValue(_county)),
            () => period = ImportValues.Period(parsed.GetValue(_period)),
            () => ordinal = ImportValues.Ordinal(parsed.GetValue(_ordinal)),
            () => id = ImportValues.Id(parsed.GetValue(_id)),
            () => report = id is null && parsed.GetValue(_id) is not null ? null : Report(parsed, id));
        return new(frameworks, municipality, period, ordinal, id, report);
    }

    private static void Require(ParseResult parsed, Option[] needed)
    {
        string[] missing =
            [.. needed.Where(option => parsed.GetResult(option) is null or { Implicit: true }).Select(static option => option.Name)];
        if (missing.Length > 0)
        {
            throw ToolException.Usage(
                $"A table does not tell whose evaluation it is, when it took place and which in order it was; give {string.Join(", ", missing)} too.");
        }
    }

    private Report? Report(ParseResult parsed, EvaluationId? id) => (parsed.GetValue(_title), parsed.GetValue(_publisher), id) switch
    {
        (null, null, _) => null,
        ({ } title, { } publisher, { } known) => ImportValues.Checked(
            "--title", title, _ => new Report(new ReportId(known.Value), title, publisher)),
        _ => throw ToolException.Usage("A report needs all of --title, --publisher and --id, by which sources refer to it."),
    };

    private static Option<string?> Text(string name, string description, string help)
        => new(name) { Description = description, HelpName = help };

    /// <summary>What the command line says of an evaluation.</summary>
    private sealed record Given(
        IEnumerable<FrameworkVersion> Frameworks, Municipality? Municipality, EvaluationPeriod? Period, int? Ordinal, EvaluationId? Id,
        Report? Report);
}
