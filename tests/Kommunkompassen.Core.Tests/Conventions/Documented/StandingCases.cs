using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Reference groups and standings in them.</summary>
internal static class StandingCases
{
    private const string OfEvaluation = "Standing.InGroup(Evaluation, ReferenceGroup, MappingRegistry)";
    private const string Published = "ReferenceGroup.FromPublishedMean";

    private static readonly EvaluationPeriod Earlier = EvaluationPeriod.InYear(2017);
    private static readonly EvaluationPeriod Later = EvaluationPeriod.InYear(2022);
    private static readonly ReferenceMean Mean = new(Make.Text(), Make.Source, 400);
    private static readonly GroupSelection OfBoth = new(frameworkIds: [A.Id, B.Id]);
    private static readonly ReferenceGroup GroupOfB = ReferenceGroup.FromEvaluations(Make.Text(), B, [OfB]);

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("GroupSelection.#ctor", static () => new GroupSelection(EvaluationRound.All, Later, Earlier)),
        Throws<ArgumentException>("GroupSelection.#ctor", static () => new GroupSelection(frameworkIds: [null!])),
        Throws<ArgumentOutOfRangeException>("GroupSelection.#ctor", static () => new GroupSelection((EvaluationRound)9)),

        Throws<ArgumentException>("ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [null!])),
        Throws<ArgumentException>(
            "ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [OfA, OfA])),
        Throws<ArgumentException>("ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [OfB])),
        Throws<ArgumentException>(
            "ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [OfOtherA])),
        Throws<ArgumentException>(
            "ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), B, [OfOtherA], OfBoth, Registry)),
        Throws<NoMappingException>(
            "ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [], OfBoth, Registry)),
        Throws<NoMappingException>(
            "ReferenceGroup.FromEvaluations", static () => ReferenceGroup.FromEvaluations(Make.Text(), A, [], OfBoth)),
        Throws<ArgumentException>(Published, static () => ReferenceGroup.FromPublishedMean(new(Make.Text(), Make.Source))),
        Throws<ArgumentException>(Published, static () => ReferenceGroup.FromPublishedMean(Mean, A)),

        // Known: throws a NullReferenceException.
        Throws<ArgumentException>(Published, static () => ReferenceGroup.FromPublishedMean(Mean, null, false, [null!])),

        Throws<ArgumentException>(OfEvaluation, static () => Standing.InGroup(OfA, GroupOfB)),
        Throws<NoMappingException>(OfEvaluation, static () => Standing.InGroup(OfA, GroupOfB, NoMappings)),
        Throws<ArgumentException>(
            "Standing.InGroup(Translation, ReferenceGroup)",
            static () => Standing.InGroup(AToB.Translate(OfA), ReferenceGroup.FromEvaluations(Make.Text(), A, [OfA]))),
        Throws<ArgumentException>(
            "Standing.InGroup(ComparisonSide, ReferenceGroup)", static () => Standing.InGroup(ComparisonSide.From(OfA), GroupOfB)),
        Throws<ArgumentOutOfRangeException>("VerdictText.For(StandingVerdict)", static () => VerdictText.For((StandingVerdict)99)),
        Throws<ArgumentOutOfRangeException>("VerdictText.For(StandingReason)", static () => VerdictText.For((StandingReason)99)),
    ];
}
