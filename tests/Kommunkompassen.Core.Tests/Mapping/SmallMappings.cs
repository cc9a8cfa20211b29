using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>The smallest valid mappings, of one area with the given wordings.</summary>
internal static class SmallMappings
{
    internal static readonly SourceReference Source = new(new ReportId("report-1"), "3, area 1");

    internal static readonly Caveat Caveat = new(
        new CaveatCode("judged-apart"), CaveatSeverity.Caution, CaveatSubject.Translation,
        new LocalizedText("Bedöms för sig.", "Judged apart."), [Source]);

    internal static FrameworkVersion Framework(string id, params string[] wordings)
        => Framework(id, [.. wordings.Select((wording, i) => (wording, i == 0 ? 100 - (10 * (wordings.Length - 1)) : 10))]);

    internal static FrameworkVersion Framework(string id, params (string Wording, int Max)[] questions)
        => new(
            new FrameworkId(id), Both(id),
            [new Area(1, "Område", questions.Select((q, i) => new SubQuestion(new SubQuestionNumber(1, i + 1), q.Wording, q.Max)))],
                [Source]);

    internal static Link Link(
        string from, string to, string share = "1", Relationship? relationship = null, Confidence confidence = Confidence.Medium,
        string rationale = "Because.")
    {
        var kind = relationship ?? (share == "1" ? Relationship.Equivalent : Relationship.Intersects);
        return new Link(
            SubQuestionNumber.Parse(from), SubQuestionNumber.Parse(to), Rational.Parse(share), kind, LinkBasis.SameMatters, confidence,
            Both(rationale), [Source], kind == Relationship.Equivalent ? [] : [Caveat]);
    }

    /// <summary>A mapping of the links; what they leave of a source is retired, and what they do not reach is new.</summary>
    internal static FrameworkMapping Mapping(FrameworkVersion from, FrameworkVersion to, params Link[] links)
    {
        var left = from.SubQuestions.ToDictionary(
            static q
                => q.Number,
                q => links.Where(link => link.From == q.Number).Aggregate(Rational.One, static (rest, link) => rest - link.Share));
        return new FrameworkMapping(
            new MappingId($"{from.Id}--{to.Id}"), "1.0.0", from, to, Both("Title"), Both("Description."), [Source], links,
            left.Where(static pair => pair.Value.Sign > 0)
                .Select(static pair => new RetiredSubQuestion(pair.Key, pair.Value, Both("Gone."), [Source])),
            to.SubQuestions.Where(q => links.All(link => link.To != q.Number))
                .Select(static q => new NewSubQuestion(q.Number, Both("Fresh."), [Source])),
            []);
    }

    private static LocalizedText Both(string text) => new($"{text} (sv)", text);
}
