using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Makes the mapping of a framework version to itself.</summary>
internal static class IdentityMapping
{
    private static readonly LocalizedText Why = new("Samma delfråga i samma upplaga.", "The same sub-question of the same framework version.");

    internal static MappingId Id { get; } = new("identity");

    /// <summary>Whether a mapping is that of its framework version to itself; the id alone does not tell, since anyone may give it to a
    /// mapping.</summary>
    internal static bool Is(FrameworkMapping mapping)
        => mapping.Id == Id && mapping.From.Id == mapping.To.Id && mapping.Equals(Of(mapping.From));

    internal static FrameworkMapping Of(FrameworkVersion framework)
    {
        var sources = framework.Sources.Count > 0 ? framework.Sources : [new SourceReference(new ReportId("none"), "4")];
        return new FrameworkMapping(
            Id,
            "1.0.0",
            framework,
            framework,
            new LocalizedText($"{framework.Id} oförändrad", $"{framework.Id} unchanged"),
            new LocalizedText("Varje delfråga motsvarar sig själv.", "Every sub-question answers to itself."),
            sources,
            framework.SubQuestions.Select(question => new Link(
                question.Number, question.Number, Rational.One, Relationship.Equivalent, LinkBasis.SameTitle, Confidence.High, Why, sources,
                [])),
            [],
            [],
            []);
    }
}
