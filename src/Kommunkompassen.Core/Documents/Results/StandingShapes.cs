using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a standing's document: where an evaluation stands in a reference group, and how that has changed.</summary>
internal static class StandingShapes
{
    private static readonly Shape<ReferenceGroup> Group = new Shape<ReferenceGroup>("group", "the reference group that was used")
        .Member("name", CommonShapes.Text, static group => group.Name)
        .Optional("publishedMean", EvaluationShapes.ReferenceMean, static group => group.PublishedMean)
        .Optional("round", ResultVocabulary.Rounds, static group => Composed(group)?.Selection.Round)
        .Optional("from", Rules.Period, static group => Composed(group)?.Selection.Since)
        .Optional("until", Rules.Period, static group => Composed(group)?.Selection.Until)
        .Optional("frameworkVersions", ReferenceGroupShapes.FrameworkIds, static group => Composed(group)?.Selection.FrameworkIds)
        .Optional("members", ReferenceGroupShapes.MemberIds, static group => Composed(group)?.MemberIds)
        .Optional("frameworkVersionsOfMembers", ReferenceGroupShapes.FrameworkIds, static group => Composed(group)?.FrameworkIds)
        .Optional("leftOut", Rules.Count, static group => Composed(group)?.LeftOutCount)
        .Optional("undated", Rules.Count, static group => Composed(group)?.UndatedCount)
        .Optional("mappings", ReferenceGroupShapes.Mappings, static group => Composed(group)?.Mappings)
        .Optional("sumOfAreaMeans", ResultParts.Estimate, static group => group.SumOfAreaMeans);

    private static readonly Shape<GroupStatistics> Statistic = new Shape<GroupStatistics>("statistic", "what the group scored")
        .Optional("count", Rules.Count, static one => one.Count)
        .Member("missing", Rules.Count, static one => one.MissingCount)
        .Member("measured", Rules.Count, static one => one.MeasuredPoints)
        .Member("coverage", ResultParts.Exact, static one => one.Coverage)
        .Include(ReferenceGroupShapes.Figures, static one => one);

    private static readonly Shape<RankRange> Rank = new Shape<RankRange>("rank", "the places that are possible")
        .Member("best", Rules.AtLeastOne, static rank => rank.Best)
        .Member("worst", Rules.AtLeastOne, static rank => rank.Worst)
        .Member("others", Rules.Count, static rank => rank.OtherCount)
        .Member("shareBelow", ResultParts.Interval, static rank => rank.ShareBelow);

    private static readonly Shape<StandingRow> Head = new Shape<StandingRow>("head", "which number is meant")
        .Member("level", ResultVocabulary.Levels, static row => row.Level)
        .Optional("number", Rules.LineNumber, static row => ResultParts.Given(row.Number))
        .Optional("title", Rules.Text, static row => ResultParts.Given(row.Title));

    private static readonly Shape<StandingRow> Row = new Shape<StandingRow>("standingRow", "one number beside that of the group")
        .Include(Head, static row => row)
        .Member("max", Rules.AtLeastOne, static row => row.Score.MaxPoints)
        .Member("measured", Rules.Count, static row => row.MeasuredPoints)
        .Optional("score", ResultParts.Estimate, static row => row.OwnScore)
        .Optional("group", Statistic, static row => row.Group)
        .Optional("difference", ResultParts.Estimate, static row => row.Difference)
        .Optional("rank", Rank, static row => row.Rank)
        .Member("verdict", ResultVocabulary.StandingVerdicts, static row => row.Verdict)
        .Member("reason", ResultVocabulary.StandingReasons, static row => row.Reason)
        .Optional("caveats", ResultParts.CaveatKeys, static row => ResultParts.KeysOf(row.Caveats));

    private static readonly Shape<StandingChangeRow> ChangedRow = new Shape<StandingChangeRow>(
        "standingChangeRow", "how one number has changed beside that of the group")
        .Include(Head, static row => row.After)
        .Optional("change", ResultParts.Estimate, static row => row.Difference)
        .Member("verdict", ResultVocabulary.Verdicts, static row => row.Verdict)
        .Member("reason", ResultVocabulary.StandingReasons, static row => row.Reason)
        .Optional("caveats", ResultParts.CaveatKeys, static row => ResultParts.KeysOf(row.Caveats));

    private static readonly Shape<Standing> Since = new Shape<Standing>("since", "the earlier standing")
        .Member("framework", ResultParts.Framework, static standing => standing.Side.Scores.Framework)
        .Member("evaluation", ResultParts.PlacedEvaluation, static standing => standing.Side)
        .Member("group", Group, static standing => standing.Group)
        .Member("member", Rules.Flag, static standing => standing.IsMember)
        .Optional("areas", new ListRule<StandingRow>(Row), static standing => standing.Areas)
        .Member("total", Row, static standing => standing.Total)
        .Optional("caveats", ResultParts.Caveats,
            static standing => CaveatSet.Union([standing.Total.Caveats, .. standing.Areas.Select(static area => area.Caveats)]));

    private static readonly Shape<StandingChange> Change = new Shape<StandingChange>("change", "how the standing has changed")
        .Optional("areas", new ListRule<StandingChangeRow>(ChangedRow), static change => change.Areas)
        .Member("total", ChangedRow, static change => change.Total)
        .Optional("caveats", ResultParts.Caveats,
            static change => CaveatSet.Union([change.Total.Caveats, .. change.Areas.Select(static area => area.Caveats)]));

    /// <summary>The standing; where it has changed, that is the later one, and the earlier one and the change follow.</summary>
    internal static readonly Shape<(Standing Standing, StandingChange? Change)> Standing =
        new Shape<(Standing Standing, StandingChange? Change)>("standing", "the standing of an evaluation in a reference group")
        .Document("standing")
        .Include(Since, static one => one.Standing)
        .Optional("since", Since, static one => one.Change?.Before)
        .Optional("change", Change, static one => one.Change);

    private static ReferenceGroup? Composed(ReferenceGroup group) => ReferenceGroupShapes.Composed(group);
}
