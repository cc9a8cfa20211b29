using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Comparisons, how far they depend on shares, and what they are made of.</summary>
internal static class ComparisonCases
{
    private const string OfEvaluations = "EvaluationComparison.Between(Evaluation, Evaluation)";
    private const string OfSides = "EvaluationComparison.Between(ComparisonSide, ComparisonSide)";
    private const string OverMappings = "EvaluationComparison.Between(Evaluation, Evaluation, MappingRegistry, FrameworkId)";
    private const string AllOrNothing = "SensitivityAnalysis.Run";

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>(OfEvaluations, static () => EvaluationComparison.Between(OfA, OfB)),
        Throws<ArgumentException>(
            "EvaluationComparison.Between(Translation, Evaluation)", static () => EvaluationComparison.Between(AToB.Translate(OfA), OfA)),
        Throws<ArgumentException>(
            "EvaluationComparison.Between(Translation, Translation)",
            static () => EvaluationComparison.Between(AToB.Translate(OfA), Same(OfA))),
        Throws<ArgumentException>(OfSides, static () => EvaluationComparison.Between(ComparisonSide.From(OfA), ComparisonSide.From(OfB))),
        Throws<NoMappingException>(OverMappings, static () => EvaluationComparison.Between(OfA, OfB, NoMappings)),
        Throws<NoMappingException>(OverMappings, static () => EvaluationComparison.Between(OfA, OfB, Registry, A.Id)),
        Throws<ArgumentOutOfRangeException>("DifferenceDecomposition.OfArea", static () => DifferenceDecomposition.OfArea(Compared, 0)),
        Throws<ArgumentOutOfRangeException>("DifferenceDecomposition.OfArea", static () => DifferenceDecomposition.OfArea(Compared, 2)),

        Throws<ArgumentException>(OverMappings, static () => EvaluationComparison.Between(OfA, OfOtherA, Registry)),
        Throws<ArgumentException>(AllOrNothing, static () => SensitivityAnalysis.Run(EvaluationComparison.Between(OfA, OfA))),
        Throws<ArgumentException>(AllOrNothing, static () => SensitivityAnalysis.Run(Entangled())),
        Throws<ArgumentOutOfRangeException>("VerdictText.For(Verdict)", static () => VerdictText.For((Verdict)99)),
        Throws<ArgumentOutOfRangeException>("VerdictText.For(VerdictReason)", static () => VerdictText.For((VerdictReason)99)),
    ];

    private static Translation Same(Evaluation evaluation) => FrameworkMapping.Identity(evaluation.Framework).Translate(evaluation);

    /// <summary>Three sources over the same 32 targets, in a million ways and more.</summary>
    private static EvaluationComparison Entangled()
    {
        var (from, to) = (Make.Framework("a", [50, 30, 20]), Make.Framework("b", [4, 4, 4, 4, .. Enumerable.Repeat(3, 28)]));
        var links = from.SubQuestions.SelectMany(
            source => to.SubQuestions.Select(target => Make.Link($"{source.Number}", $"{target.Number}", "1/32")));
        var after = Make.OfPoints(to, [.. to.SubQuestions.Select(static question => (decimal?)question.MaxPoints)]);
        return EvaluationComparison.Between(Make.Mapping(from, to, links).Translate(Make.OfPoints(from, 1, 2, 3)), after);
    }
}
