using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Support;

/// <summary>The least that is valid of every noun, so that a test states only what it is about.</summary>
public static class Make
{
    public static ReportId ReportId { get; } = new("report-1");

    public static SourceReference Source { get; } = new(ReportId, "4");

    public static LocalizedText Text(string text = "text") => new($"{text} (sv)", $"{text} (en)");

    public static Report Report() => new(ReportId, "Title", "Publisher");

    public static Municipality Municipality() => new("Olofström", new MunicipalityCode("1060"), "Blekinge län");

    public static SubQuestionNumber Number(string number) => SubQuestionNumber.Parse(number);

    public static Area Area(int number, params ReadOnlySpan<int> maxima)
    {
        var questions = new List<SubQuestion>();
        foreach (var max in maxima)
        {
            questions.Add(
                new SubQuestion(new SubQuestionNumber(number, questions.Count + 1), $"Question {number}.{questions.Count + 1}?", max));
        }

        return new Area(number, $"Area {number}", questions);
    }

    /// <summary>A framework version of as many areas as there are lists of maxima, each adding up to 100.</summary>
    public static FrameworkVersion Framework(string id, params int[][] maxima)
        => new(new FrameworkId(id), Text(id), maxima.Select(static (list, i) => Area(i + 1, list)), [Source]);

    public static FrameworkVersion Framework(string id = "a") => Framework(id, [60, 40]);

    public static SubQuestionResult Row(string number, decimal? points, decimal? percent = null)
        => new(Number(number), Printed(points), percent is null ? null : PrintedValue.Printed(percent.Value));

    public static PrintedValue Printed(decimal? number) => number is null ? PrintedValue.Unreadable() : PrintedValue.Printed(number.Value);

    public static Evaluation Evaluation(
        FrameworkVersion framework,
        IEnumerable<AreaResult> areas,
        string id = "e-1",
        PercentageRule percentages = PercentageRule.NotPrinted,
        AreaScoreRule totals = AreaScoreRule.RoundedSumOfExactScores,
        decimal? total = null,
        IEnumerable<EvaluationCaveat>? caveats = null)
        => new(
            new EvaluationId(id), Municipality(), framework, EvaluationPeriod.Parse("2020-05"), 1, percentages, totals, Report(), Source,
            areas,
            total is null ? null : new PrintedTotal(PrintedValue.Printed(total.Value), Source), caveats);

    /// <summary>An evaluation by its points alone, null for an unreadable cell; no area score is printed.</summary>
    public static Evaluation OfPoints(FrameworkVersion framework, params decimal?[] points)
    {
        var next = 0;
        return Evaluation(framework, framework.Areas.Select(area => new AreaResult(
            area.Number, PrintedValue.NotPublished,
            area.SubQuestions.Select(q => new SubQuestionResult(q.Number, Printed(points[next++]))).ToList())).ToList());
    }

    public static Caveat Caveat(
        string code, CaveatSeverity severity = CaveatSeverity.Caution, CaveatSubject side = CaveatSubject.Translation,
        string text = "caveat")
        => new(new CaveatCode(code), severity, side, Text(text), [Source]);

    public static Link Link(
        string from, string to, string share = "1", Relationship relationship = Relationship.Intersects,
        IEnumerable<Caveat>? caveats = null, Confidence confidence = Confidence.Medium, IEnumerable<SourceReference>? sources = null)
        => new(
            Number(from), Number(to), Rational.Parse(share), relationship, LinkBasis.SameMatters, confidence, Text($"{from} to {to}"),
            sources ?? [Source], caveats ?? (relationship == Relationship.Equivalent ? [] : [Caveat("split")]));

    public static RetiredSubQuestion RetiredSubQuestion(string from, string share = "1")
        => new(Number(from), Rational.Parse(share), Text("gone"), [Source]);

    public static NewSubQuestion NewSubQuestion(string to) => new(Number(to), Text("new"), [Source]);

    public static FrameworkMapping Mapping(
        FrameworkVersion from, FrameworkVersion to, IEnumerable<Link> links,
        IEnumerable<RetiredSubQuestion>? retired = null, IEnumerable<NewSubQuestion>? added = null, IEnumerable<Caveat>? general = null)
        => new(
            new MappingId("m"), "1.0.0", from, to, Text("title"), Text("description"), [Source], links, retired ?? [], added ?? [],
            general ?? []);
}
