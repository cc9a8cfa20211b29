using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Mappings, their parts, what is made of them, and where they are found.</summary>
internal static class MappingCases
{
    private static readonly MappingId Id = new("m");
    private static readonly MappingId Other = new("other");
    private static readonly LocalizedText Text = Make.Text();
    private static readonly FrameworkMapping BToA = Make.Mapping(B, A, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2")]);

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("Link.#ctor", static () => Linked([null!], [])),
        Throws<ArgumentException>("Link.#ctor", static () => Linked([], [null!])),
        Throws<ArgumentException>("NewSubQuestion.#ctor", static () => new NewSubQuestion(new(1, 1), Text, [null!])),
        Throws<ArgumentException>("RetiredSubQuestion.#ctor", static () => new RetiredSubQuestion(new(1, 1), 1, Text, [null!])),

        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, Blank, A, A, Text, Text, [], [], [], [], [])),
        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [null!], [], [], [], [])),
        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [], [null!], [], [], [])),
        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [], [], [null!], [], [])),
        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [], [], [], [null!], [])),
        Throws<ArgumentException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [], [], [], [], [null!])),
        Throws<InvalidModelException>(
            "FrameworkMapping.#ctor", static () => new FrameworkMapping(Id, "1", A, A, Text, Text, [Make.Source], [], [], [], [])),
        Throws<InvalidModelException>(
            "FrameworkMapping.#ctor", static () => Make.Mapping(A, A, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.2", "1.2")])),
        Throws<ArgumentException>("FrameworkMappingExtensions.Translate", static () => AToB.Translate(OfB)),
        Throws<ArgumentException>("FrameworkMappingExtensions.Translate", static () => AToB.Translate(OfOtherA)),
        Throws<ArgumentException>("FrameworkMapping.WithShares", static () => AToB.WithShares(AToB.Id, Shares("1.1", "1.1", "1/2"))),
        Throws<ArgumentException>("FrameworkMapping.WithShares", static () => AToB.WithShares(Other, Shares("1.2", "1.1", "1/2"))),
        Throws<InvalidModelException>("FrameworkMapping.WithShares", static () => AToB.WithShares(Other, Shares("1.1", "1.1", "1/3"))),
        Throws<InvalidModelException>("FrameworkMapping.WithShares", static () => AToB.WithShares(Other, Shares("1.1", "1.1", "-1/2"))),

        Throws<ArgumentException>("RebasedMapping.Rebase", static () => RebasedMapping.Rebase(AToB, AToB)),
        Throws<ArgumentException>("RebasedMapping.Rebase", static () => RebasedMapping.Rebase(BToA, OtherAToB)),
        Throws<ArgumentException>("ShareDifference.Between", static () => ShareDifference.Between(AToB, OtherAToB)),
        Throws<ArgumentException>(
            "ShareDifference.Between", static () => ShareDifference.Between(AToB, FrameworkMapping.Identity(A))),

        Throws<ArgumentNullException>("MappingRegistry.#ctor", static () => new MappingRegistry(null!)),
        Throws<ArgumentException>("MappingRegistry.#ctor", static () => new MappingRegistry([null!])),
        Throws<ArgumentException>("MappingRegistry.#ctor", static () => new MappingRegistry([AToB, BToA])),
        Throws<ArgumentException>("MappingRegistry.#ctor", static () => new MappingRegistry([AToB, FrameworkMapping.Identity(OtherA)])),
        Throws<ArgumentException>("MappingRegistry.With", static () => Registry.With(BToA)),
        Throws<ArgumentException>("MappingRegistry.With", static () => Registry.With(FrameworkMapping.Identity(OtherA))),
        Throws<ArgumentException>("MappingRegistry.Translate", static () => Registry.Translate(OfOtherA, B.Id)),
        Throws<NoMappingException>("MappingRegistry.Translate", static () => Registry.Translate(OfB, A.Id)),

        Throws<ArgumentOutOfRangeException>("Translation.TraceSubQuestion", static () => AToB.Translate(OfA).TraceSubQuestion(new(1, 3))),
        Throws<ArgumentOutOfRangeException>("Translation.TraceArea", static () => AToB.Translate(OfA).TraceArea(0)),
        Throws<ArgumentOutOfRangeException>("Translation.TraceArea", static () => AToB.Translate(OfA).TraceArea(2)),
        Throws<ArgumentOutOfRangeException>(
            "Contribution.Sentence", static () => AToB.Translate(OfA).TraceTotal().Contributions[0].Sentence((Language)9)),
    ];

    private static Link Linked(IEnumerable<SourceReference> sources, IEnumerable<Caveat> caveats)
        => new(new(1, 1), new(1, 1), 1, Relationship.Subset, LinkBasis.Stated, Confidence.High, Text, sources, caveats);

    private static Dictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational> Shares(string from, string to, string share)
        => new() { [(Make.Number(from), Make.Number(to))] = Rational.Parse(share) };
}
