using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The words of the documents that say what was computed.</summary>
internal static class ResultVocabulary
{
    /// <summary>Results name the status of a printed value too.</summary>
    internal static readonly Words<ValueStatus> Statuses = new(
        ("printed", ValueStatus.Printed), ("derived", ValueStatus.Derived), ("unreadable", ValueStatus.Unreadable),
        ("notPublished", ValueStatus.NotPublished));

    internal static readonly Words<Verdict> Verdicts = new(
        ("improved", Verdict.Improved), ("declined", Verdict.Declined), ("indistinguishable", Verdict.Indistinguishable),
        ("notComparable", Verdict.NotComparable));

    internal static readonly Words<VerdictReason> Reasons = new(
        ("intervalAboveZero", VerdictReason.IntervalAboveZero), ("intervalBelowZero", VerdictReason.IntervalBelowZero),
        ("intervalHoldsZero", VerdictReason.IntervalHoldsZero), ("noSource", VerdictReason.NoSource),
        ("totalOfOtherFrameworkVersion", VerdictReason.TotalOfOtherFramework), ("numberMissing", VerdictReason.NumberMissing),
        ("lowCoverage", VerdictReason.LowCoverage), ("judgementOnly", VerdictReason.JudgementOnly));

    internal static readonly Words<CaveatSubject> Sides = new(
        ("evaluation", CaveatSubject.Evaluation), ("before", CaveatSubject.Before), ("after", CaveatSubject.After),
        ("translation", CaveatSubject.Translation));

    internal static readonly Words<GapKind> Gaps = new(
        ("retired", GapKind.Retired), ("new", GapKind.New), ("notPublished", GapKind.NotPublished), ("unreadable", GapKind.Unreadable));

    internal static readonly Words<ScoreLevel> Levels = new(
        ("question", ScoreLevel.SubQuestion), ("area", ScoreLevel.Area), ("total", ScoreLevel.Total));

    internal static readonly Words<StandingVerdict> StandingVerdicts = new(
        ("above", StandingVerdict.Above), ("below", StandingVerdict.Below), ("indistinguishable", StandingVerdict.Indistinguishable),
        ("notComparable", StandingVerdict.NotComparable));

    internal static readonly Words<StandingReason> StandingReasons = new(
        ("intervalAboveZero", StandingReason.IntervalAboveZero), ("intervalBelowZero", StandingReason.IntervalBelowZero),
        ("intervalHoldsZero", StandingReason.IntervalHoldsZero), ("numberMissing", StandingReason.NumberMissing),
        ("groupHasNoNumber", StandingReason.GroupHasNoNumber), ("groupIsItself", StandingReason.GroupIsItself),
        ("lowCoverage", StandingReason.LowCoverage), ("differentScale", StandingReason.DifferentScale));

    internal static readonly Words<EvaluationRound> Rounds = new(
        ("all", EvaluationRound.All), ("first", EvaluationRound.First), ("repeated", EvaluationRound.Repeated));

    internal static readonly Words<Robustness> Robustnesses = new(
        ("robust", Robustness.Robust), ("sensitive", Robustness.Sensitive), ("unknown", Robustness.Unknown));

    internal static readonly Words<TieRule> TieRules = new(
        ("halfAwayFromZero", TieRule.HalfAwayFromZero), ("halfToEven", TieRule.HalfToEven));

    internal static readonly Words<RulesVerdict> RulesVerdicts = new(
        ("best", RulesVerdict.Best), ("mostSpecific", RulesVerdict.MostSpecific), ("beaten", RulesVerdict.Beaten));

    internal static readonly Words<AnomalyKind> Anomalies = new(
        ("contradiction", AnomalyKind.Contradiction), ("evidence", AnomalyKind.Evidence), ("reading", AnomalyKind.Reading));

    internal static readonly Words<TableColumn> Columns = new(
        ("points", TableColumn.Points), ("maximum", TableColumn.Maximum), ("percent", TableColumn.Percent));

    internal static readonly Words<ReconstructionOutcome> Outcomes = new(
        ("unique", ReconstructionOutcome.Unique), ("several", ReconstructionOutcome.Several), ("none", ReconstructionOutcome.None));

    internal static readonly Words<ReadingVerdict> Readings = new(
        ("agrees", ReadingVerdict.Agrees), ("contradicts", ReadingVerdict.Contradicts), ("illegible", ReadingVerdict.Illegible));
}
