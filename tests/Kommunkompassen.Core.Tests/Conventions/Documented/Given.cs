using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>What the cases call members with.</summary>
internal static class Given
{
    internal const string Blank = " ";

    /// <summary>A text of one half of a surrogate pair.</summary>
    internal const string LoneSurrogate = "\ud800";

    internal static string TooLong { get; } = new('a', 10_001);

    internal static FrameworkVersion A { get; } = Make.Framework("a");

    internal static FrameworkVersion B { get; } = Make.Framework("b", [50, 50]);

    /// <summary>A framework version with the id of <see cref="A"/> and other content.</summary>
    internal static FrameworkVersion OtherA { get; } = Make.Framework("a", [30, 70]);

    internal static Evaluation OfA { get; } = Make.OfPoints(A, 1, 2);

    internal static Evaluation OfB { get; } = Make.OfPoints(B, 3, 4);

    internal static Evaluation OfOtherA { get; } = Make.OfPoints(OtherA, 1, 2);

    /// <summary>From a to b: 1.1 is split in halves, 1.2 goes whole to 1.2.</summary>
    internal static FrameworkMapping AToB { get; } = Make.Mapping(
        A, B, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "1.2", "1/2"), Make.Link("1.2", "1.2")]);

    internal static FrameworkMapping OtherAToB { get; } = Make.Mapping(OtherA, B, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2")]);

    /// <summary>A share with more digits than a document holds.</summary>
    internal static Rational Tiny { get; } = Rational.One / Rational.FromFraction(long.MaxValue, 1);

    internal static FrameworkMapping Unwritable { get; } = AToB.WithShares(
        new MappingId("tiny"), new Dictionary<(SubQuestionNumber From, SubQuestionNumber To),
        Rational>
        { [(new(1, 1), new(1, 1))] = Tiny, [(new(1, 1), new(1, 2))] = 1 - Tiny });

    internal static EvaluationComparison Compared { get; } = EvaluationComparison.Between(AToB.Translate(OfA), OfB);

    internal static MappingRegistry Registry { get; } = new([AToB]);

    internal static MappingRegistry NoMappings { get; } = new([]);

    internal static CancellationToken Cancelled { get; } = new(canceled: true);

    /// <summary>The example that the conventions have of a type.</summary>
    internal static T Any<T>() => (T)Examples.Of(typeof(T))!;
}
