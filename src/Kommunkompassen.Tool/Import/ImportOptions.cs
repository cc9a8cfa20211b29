using System.CommandLine;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Reports;

namespace Kommunkompassen.Tool;

/// <summary>What a file cannot say, or not clearly, given on the command line; each value that is wrong is refused in one line.</summary>
internal sealed class ImportOptions(Catalogue catalogue)
{
    private readonly Option<string?> _framework = Text(
        "--framework", "The framework version, an id from the list; else it is recognised", "FRAMEWORK");
    private readonly Option<string?> _municipality = Text("--municipality", "The municipality's name", "NAME");
    private readonly Option<string?> _code = Text("--code", "Its code, four digits; known where the list has an evaluation of it", "CODE");
    private readonly Option<string?> _county = Text("--county", "Its county, likewise", "NAME");
    private readonly Option<string?> _period = Text(
        "--period", "When the evaluation took place: 2017, 2017-10, 2017-10-03 or 2017-10-03/2017-10-05", "PERIOD");
    private readonly Option<int?> _ordinal = new("--ordinal")
    {
        Description = "Which evaluation in order of the municipality, 1 to 99",
        HelpName = "NUMBER",
    };
    private readonly Option<string?> _id = Text("--id", "The id that the evaluation gets; else it is made of name and year", "ID");
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

    internal ReportTextOptions ForReport(ParseResult parsed)
    {
        var municipalities = Municipalities();
        var given = Read(parsed, municipalities, isTable: false);
        return new ReportTextOptions(given.Frameworks)
        {
            Municipalities = municipalities,
            Municipality = given.Municipality,
            Period = given.Period,
            Ordinal = given.Ordinal,
            Id = given.Id,
            Report = given.Report,
            PercentageRule = parsed.GetValue(_percentages),
            AreaScoreRule = parsed.GetValue(_totals),
        };
    }

    internal ScoreTableOptions ForTable(ParseResult parsed)
    {
        var given = Read(parsed, Municipalities(), isTable: true);
        return new ScoreTableOptions(given.Frameworks, given.Municipality!, given.Period!, given.Ordinal!.Value)
        {
            Id = given.Id,
            Report = given.Report,
            PercentageRule = parsed.GetValue(_percentages),
            AreaScoreRule = parsed.GetValue(_totals),
        };
    }

    /// <summary>What the options say, or all that is wrong with them.</summary>
    private Given Read(ParseResult parsed, EquatableList<Municipality> municipalities, bool isTable)
    {
        var (frameworks, municipality, period, ordinal) = (
            (IEnumerable<FrameworkVersion>)[], (Municipality?)null, (EvaluationPeriod?)null, (int?)null);
        var (id, report) = ((EvaluationId?)null, (Report?)null);
        ToolException.Together(
            () => Require(parsed, isTable ? [_municipality, _period, _ordinal] : []),
            () => frameworks = Frameworks(parsed.GetValue(_framework)),
            () => municipality = Municipality(
                parsed.GetValue(_municipality), parsed.GetValue(_code), parsed.GetValue(_county), municipalities),
            () => period = Period(parsed.GetValue(_period)),
            () => ordinal = Ordinal(parsed.GetValue(_ordinal)),
            () => id = parsed.GetValue(_id) is { } text ? Checked("--id", text, static text => new EvaluationId(text)) : null,
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
                "A table does not say whose evaluation it is, when it took place and which in order it was; "
                    + $"give {string.Join(", ", missing)} too.");
        }
    }

    /// <summary>The municipalities of the list, of which code and county are known.</summary>
    private EquatableList<Municipality> Municipalities()
        => [.. catalogue.Evaluations.Select(entry => catalogue.GetEvaluation(entry.Id).Municipality).Distinct()];

    private IEnumerable<FrameworkVersion> Frameworks(string? id)
        => id is null ? catalogue.Frameworks.Select(entry => catalogue.GetFramework(entry.Id)) : [new Source(catalogue).Framework(id)];

    private static Municipality? Municipality(string? name, string? code, string? county, EquatableList<Municipality> municipalities)
        => (name, code, county) switch
        {
            (null, null, null) => null,
            (null, _, _) => throw ToolException.Usage("--code and --county belong to --municipality; give the name too."),
            (_, { } digits, { } named) => Checked("--code", digits, static digits => new MunicipalityCode(digits)) is var known
                ? Checked("--municipality", name, _ => new Municipality(name, known, named))
                : null,
            (_, null, null) when municipalities.FirstOrDefault(
                known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) is { } known => known,
            _ => throw ToolException.Usage($"The code and the county of '{name}' are not known; give --code and --county."),
        };

    private static EvaluationPeriod? Period(string? text)
        => text is null ? null
            : EvaluationPeriod.TryParse(text, out var period) ? period
            : throw ToolException.Usage(
                $"'{text}' is not a period; write a year (2017), a month (2017-10), a day (2017-10-03) or two days "
                    + "(2017-10-03/2017-10-05) from 1990 on.");

    private static int? Ordinal(int? number)
        => number is null or (>= 1 and <= 99) ? number : throw ToolException.Usage($"--ordinal is {number}; allowed is 1 to 99.");

    private Report? Report(ParseResult parsed, EvaluationId? id) => (parsed.GetValue(_title), parsed.GetValue(_publisher), id) switch
    {
        (null, null, _) => null,
        ({ } title, { } publisher, { } known) => Checked("--title", title, _ => new Report(new ReportId(known.Value), title, publisher)),
        _ => throw ToolException.Usage("A report needs all of --title, --publisher and --id, by which sources refer to it."),
    };

    /// <summary>Makes something of a text, or says in one line why that is not possible.</summary>
    private static T Checked<T>(string option, string text, Func<string, T> make)
    {
        try
        {
            return make(text);
        }
        catch (ArgumentException refused)
        {
            // What comes after the first line is the runtime's own, as is the name of the parameter.
            throw ToolException.Usage(
                $"{(refused.ParamName == "county" ? "--county" : option)}: {refused.Message.Split('\n')[0].Split(" (Parameter", 2)[0]}");
        }
    }

    private static Option<string?> Text(string name, string description, string help)
        => new(name) { Description = description, HelpName = help };

    /// <summary>What the command line says about an evaluation.</summary>
    private sealed record Given(
        IEnumerable<FrameworkVersion> Frameworks, Municipality? Municipality, EvaluationPeriod? Period, int? Ordinal, EvaluationId? Id,
        Report? Report);
}
