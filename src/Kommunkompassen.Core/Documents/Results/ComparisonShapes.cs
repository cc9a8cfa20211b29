using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a comparison's document. Its inputs are read; the rest is compared with what they give.</summary>
internal static class ComparisonShapes
{
    private static readonly Shape<ComparisonRow> Row = new Shape<ComparisonRow>("comparisonRow", "one number before and after")
        .Member("level", ResultVocabulary.Levels, static row => row.Level)
        .Optional("number", Rules.LineNumber, static row => ResultParts.Given(row.Number))
        .Optional("title", Rules.Text, static row => ResultParts.Given(row.Title))
        .Member("max", Rules.AtLeastOne, static row => row.AfterScore.MaxPoints)
        .Member("comparable", Rules.Count, static row => row.ComparablePoints)
        .Optional("before", ResultParts.Estimate, static row => row.ComparableBefore)
        .Optional("after", ResultParts.Estimate, static row => row.ComparableAfter)
        .Optional("difference", ResultParts.Estimate, static row => row.Difference)
        .Member("coverage", ResultParts.Exact, static row => row.Coverage)
        .Member("verdict", ResultVocabulary.Verdicts, static row => row.Verdict)
        .Member("reason", ResultVocabulary.Reasons, static row => row.Reason)
        .Optional("caveats", ResultParts.CaveatKeys, static row => ResultParts.KeysOf(row.Caveats));

    private static readonly ListRule<ComparisonRow> Rows = new(Row);

    private static readonly Shape<DifferenceDecomposition> Decomposition = new Shape<DifferenceDecomposition>(
        "decomposition", "what the difference of the totals is made of")
        .Member("printed", ResultParts.Exact, static parts => parts.PrintedDifference)
        .Member("change", ResultParts.Exact, static parts => parts.ScoreDifference)
        .Member("scaleAndWeights", ResultParts.Exact, static parts => parts.ScaleAndWeights)
        .Member("gaps", ResultParts.Exact, static parts => parts.Gaps)
        .Member("rounding", ResultParts.Exact, static parts => parts.Rounding)
        .Optional("contradiction", Rules.Flag, static parts => (bool?)parts.HoldsContradiction);

    /// <summary>One of the two evaluations; of what is read, only how it came to the common scale.</summary>
    private static readonly Shape<ComparisonSide, SideDraft> Side = new Shape<ComparisonSide, SideDraft>(
        "side", "one of the two evaluations of a comparison")
        .Include(ResultParts.Evaluation, static side => side.Evaluation)
        .Optional("acrossFrameworkVersions", Rules.Flag, static side => (bool?)side.AcrossFrameworkVersions,
            static (ref draft, value) => draft.AcrossFrameworkVersions = value)
        .Optional("mapping", MappingReferenceShape.Mapping, static side => side.Translation?.Mapping,
            static (ref draft, value) => draft.Mapping = value)
        .Optional("retired", ResultParts.RetiredParts, static side => ResultParts.RetiredOf(side.Translation))
        .Optional("gaps", ResultParts.Gaps, static side => side.Scores.Total.Gaps);

    private static readonly Shape<EvaluationComparison, (Evaluation? Before, Evaluation? After)> Inputs =
        new Shape<EvaluationComparison, (Evaluation? Before, Evaluation? After)>(
            "inputs", "the evaluations that the comparison is made of")
        .Member(
            "before", EvaluationShapes.Evaluation, static one => one.Before.Evaluation, static (ref draft, one) => draft.Before = one)
        .Member("after", EvaluationShapes.Evaluation, static one => one.After.Evaluation, static (ref draft, value) => draft.After = value);

    internal static readonly Shape<ComparisonDocument> Comparison = WithMethod(ResultMethods.Comparison);

    /// <summary>A comparison's document of a library whose newest method is this one.</summary>
    internal static Shape<ComparisonDocument> WithMethod(int newest) => new Shape<ComparisonDocument, Draft>(
        "comparison", "a comparison", (ref cursor, ref draft, in scope) => Read(ref cursor, draft, scope.Has("sensitivity"), newest))
        .Document("comparison")
        .Member("method", new MethodRule(newest), _ => newest, static (ref draft, method) => draft.Method = method)
        .Member("framework", ResultParts.Framework, static one => one.Comparison.Framework)
        .Member("before", Side, static one => one.Comparison.Before,
            static (ref cursor, ref draft) => Side.TryReadDraft(ref cursor, ref draft.Before, out _))
        .Member("after", Side, static one => one.Comparison.After,
            static (ref cursor, ref draft) => Side.TryReadDraft(ref cursor, ref draft.After, out _))
        .Optional("ownMapping", MappingReferenceShape.Mapping, static one => one.OwnMapping,
            static (ref draft, value) => draft.OwnMapping = value)
        .Member("questions", Rows, static one => one.Comparison.SubQuestions)
        .Member("areas", Rows, static one => one.Comparison.Areas)
        .Member("total", Row, static one => one.Comparison.Total)
        .Optional("decomposition", Decomposition, static one => DifferenceDecomposition.OfTotal(one.Comparison))
        .Optional("roundingAlone", ResultParts.Exact, static one => RoundingAlone(one.Comparison.Total))
        .Optional("sensitivity", SensitivityShapes.Sensitivity, static one => one.Sensitivity,
            static (ref cursor, ref draft) => SensitivityShapes.Sensitivity.TryReadDraft(ref cursor, ref draft.Ranges, out _))
        .Optional("caveats", ResultParts.Caveats, static one => one.Comparison.Total.Caveats)
        .Member("inputs", Inputs, static one => one.Comparison,
            static (ref cursor, ref draft) => Inputs.TryReadDraft(ref cursor, ref draft.Inputs, out _));

    /// <summary>How far rounding alone can move the total's difference; null for areas only, whose interval holds more.</summary>
    private static Rational? RoundingAlone(ComparisonRow total)
        => total.Difference is { } difference && !total.Caveats.Any(PartialCaveats.IsAreasByMaxima) ? difference.Interval.Width / 2 : null;

    private static ComparisonDocument? Read(ref DocumentCursor cursor, Draft draft, bool hasSensitivity, int newest)
    {
        if (!cursor.IsValid)
        {
            return null;
        }

        var made = ResultReading.Made(ref cursor, () =>
        {
            var comparison = EvaluationComparison.Between(
                draft.Before.Of(draft.Inputs.Before!), draft.After.Of(draft.Inputs.After!));
            var sensitivity = hasSensitivity ? SensitivityAnalysis.Run(comparison, draft.Ranges.Item1 ?? []) : null;
            return new ComparisonDocument(comparison, sensitivity, draft.OwnMapping, draft.Method == newest);
        });
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, Comparison, made);
        }

        return made;
    }

    private struct SideDraft
    {
        internal FrameworkMapping? Mapping;
        internal bool AcrossFrameworkVersions;

        internal readonly ComparisonSide Of(Evaluation evaluation)
            => Mapping is null
                ? ComparisonSide.From(evaluation, AcrossFrameworkVersions)
                : ComparisonSide.From(Mapping.Translate(evaluation));
    }

    private struct Draft
    {
        internal int Method;
        internal SideDraft Before;
        internal SideDraft After;
        internal FrameworkMapping? OwnMapping;
        internal ValueTuple<IReadOnlyList<ShareRange>?> Ranges;
        internal (Evaluation? Before, Evaluation? After) Inputs;
    }
}
