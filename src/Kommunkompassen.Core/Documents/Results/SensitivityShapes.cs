using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>How far a comparison depends on split shares. Only the ranges of shares are read; the rest follows from them.</summary>
internal static class SensitivityShapes
{
    private static readonly Shape<ShareRange> Range =
        new Shape<ShareRange, (SubQuestionNumber From, SubQuestionNumber To, Rational Low, Rational High)>(
            "shareRange", "the shares that a link was given", MakeRange)
        .Member("from", Rules.QuestionNumber, static range => range.From, static (ref draft, from) => draft.From = from)
        .Member("to", Rules.QuestionNumber, static range => range.To, static (ref draft, to) => draft.To = to)
        .Member("low", Rules.ShareOfSensitivity, static range => range.Low, static (ref draft, low) => draft.Low = low)
        .Member("high", Rules.ShareOfSensitivity, static range => range.High, static (ref draft, high) => draft.High = high);

    private static readonly Shape<SensitivityRow> Row = new Shape<SensitivityRow>(
        "sensitivityRow", "how far one verdict depends on the shares")
        .Member("level", ResultVocabulary.Levels, static row => row.Level)
        .Optional("number", Rules.LineNumber, static row => ResultParts.Given(row.Number))
        .Member("verdict", ResultVocabulary.Verdicts, static row => row.Verdict)
        .Member("robustness", ResultVocabulary.Robustnesses, static row => row.Robustness)
        .Optional("differences", ResultParts.Interval, static row => row.Differences)
        .Optional("possible", ResultParts.Interval, static row => row.Possible)
        .Optional("leastCoverage", ResultParts.Exact, static row => row.LeastCoverage)
        .Optional("flowed", ResultParts.Interval, static row => (ScoreInterval?)row.Flowed)
        .Optional("rejoining", ResultParts.Numbers, static row => row.RejoiningSources)
        .Optional("crossing", ResultParts.Numbers, static row => row.CrossingSources);

    internal static readonly Shape<SensitivityAnalysis, ValueTuple<IReadOnlyList<ShareRange>?>> Sensitivity =
        new Shape<SensitivityAnalysis, ValueTuple<IReadOnlyList<ShareRange>?>>(
            "sensitivity", "how far the comparison depends on the shares of split sub-questions")
        .Optional("ranges", new ListRule<ShareRange>(Range), static one => one.Ranges, static (ref draft, value) => draft.Item1 = value)
        .Optional("splitSources", ResultParts.Numbers, static one => one.SplitSources)
        .Optional("heldSources", ResultParts.Numbers, static one => one.HeldSources)
        .Member("areas", new ListRule<SensitivityRow>(Row), static one => one.Areas)
        .Member("total", Row, static one => one.Total);

    private static ShareRange? MakeRange(
        ref DocumentCursor cursor, ref (SubQuestionNumber From, SubQuestionNumber To, Rational Low, Rational High) draft,
        in ObjectScope scope)
    {
        var (isComplete, (from, to, low, high)) = (scope.IsComplete, draft);
        return isComplete ? ResultReading.Made(ref cursor, () => new ShareRange(from, to, low, high)) : null;
    }
}
