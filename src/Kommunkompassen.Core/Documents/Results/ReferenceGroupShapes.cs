using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a reference group's document.</summary>
internal static class ReferenceGroupShapes
{
    internal static readonly ListRule<FrameworkId> FrameworkIds = new(Rules.FrameworkId);

    internal static readonly ListRule<EvaluationId> MemberIds = new(Rules.EvaluationId);

    internal static readonly ListRule<FrameworkMapping> Mappings = new(MappingReferenceShape.Mapping);

    internal static readonly Shape<GroupSelection> Selection = new Shape<GroupSelection, SelectionDraft>(
        "selection", "which evaluations belong to the group", Select)
        .Member("round", ResultVocabulary.Rounds, static one => one.Round, static (ref draft, round) => draft.Round = round)
        .Optional("from", Rules.Period, static one => one.Since, static (ref draft, from) => draft.From = from)
        .Optional("until", Rules.Period, static one => one.Until, static (ref draft, until) => draft.Until = until)
        .Optional(
            "frameworkVersions", FrameworkIds, static one => one.FrameworkIds, static (ref draft, ids) => draft.FrameworkVersions = ids);

    /// <summary>The figures of a statistic, without what they are measured on.</summary>
    internal static readonly Shape<GroupStatistics> Figures = new Shape<GroupStatistics>("figures", "what the group scored")
        .Optional("mean", ResultParts.Estimate, static one => one.Mean)
        .Optional("lowerQuartile", ResultParts.Estimate, static one => one.LowerQuartile)
        .Optional("median", ResultParts.Estimate, static one => one.Median)
        .Optional("upperQuartile", ResultParts.Estimate, static one => one.UpperQuartile);

    private static readonly Shape<GroupStatistics> Statistic = new Shape<GroupStatistics>("statistic", "what the group scored")
        .Member("level", ResultVocabulary.Levels, static one => one.Level)
        .Optional("number", Rules.LineNumber, static one => ResultParts.Given(one.Number))
        .Optional("title", Rules.Text, static one => ResultParts.Given(one.Title))
        .Member("max", Rules.AtLeastOne, static one => one.MaxPoints)
        .Member("measured", Rules.Count, static one => one.MeasuredPoints)
        .Optional("count", Rules.Count, static one => one.Count)
        .Member("missing", Rules.Count, static one => one.MissingCount)
        .Include(Figures, static one => one)
        .Member("coverage", ResultParts.Exact, static one => one.Coverage)
        .Optional("caveats", ResultParts.CaveatKeys, static one => ResultParts.KeysOf(one.Caveats));

    internal static readonly Shape<ReferenceGroupDocument> Group = new Shape<ReferenceGroupDocument, ReferenceGroupReader.Draft>(
        "referenceGroup", "a reference group", ReferenceGroupReader.Read)
        .Document("reference-group")
        .Member("method", new MethodRule(ResultMethods.ReferenceGroup), static _ => ResultMethods.ReferenceGroup,
            static (ref draft, value) => draft.Method = value)
        .Member("name", CommonShapes.Text, static one => one.Group.Name, static (ref draft, name) => draft.Name = name)
        .Optional("framework", FrameworkReferenceRule.Instance, static one => one.Group.Framework,
            static (ref draft, value) => draft.Framework = value)
        .Optional("selection", Selection, static one => Composed(one.Group)?.Selection,
            static (ref draft, value) => draft.Selection = value)
        .Optional("mappings", Mappings, static one => Composed(one.Group)?.Mappings, static (ref draft, value) => draft.Mappings = value)
        .Optional("published", EvaluationShapes.ReferenceMean, static one => one.Group.PublishedMean,
            static (ref draft, value) => draft.Published = value)
        .Optional("members", MemberIds, static one => Composed(one.Group)?.MemberIds, static (ref draft, value) => draft.Members = value)
        .Optional(
            "leftOut", Rules.Count, static one => Composed(one.Group)?.LeftOutCount, static (ref draft, count) => draft.LeftOut = count)
        .Optional(
            "undated", Rules.Count, static one => Composed(one.Group)?.UndatedCount, static (ref draft, count) => draft.Undated = count)
        .Optional("areas", new ListRule<GroupStatistics>(Statistic), static one => one.Group.Areas)
        .Member("total", Statistic, static one => one.Group.Total)
        .Optional(
            "caveats", ResultParts.Caveats,
            static one => [.. one.Group.Total.Caveats.Concat(one.Group.Areas.SelectMany(static area => area.Caveats)).Distinct()],
            static (ref draft, caveats) => draft.Caveats = caveats)
        .Optional("inputs", new ListRule<Evaluation>(EvaluationShapes.Evaluation), static one => one.Evaluations,
            static (ref draft, value) => draft.Inputs = value);

    /// <summary>The group where it is composed of evaluations; null where it is known by a published mean.</summary>
    internal static ReferenceGroup? Composed(ReferenceGroup group) => group.PublishedMean is null ? group : null;

    private static GroupSelection? Select(ref DocumentCursor cursor, ref SelectionDraft draft, in ObjectScope scope)
    {
        var (isComplete, parts) = (scope.IsComplete, draft);
        return isComplete
            ? ResultReading.Made(
                ref cursor, () => new GroupSelection(parts.Round, parts.From, parts.Until, parts.FrameworkVersions ?? []))
            : null;
    }

    internal struct SelectionDraft
    {
        internal EvaluationRound Round;
        internal EvaluationPeriod? From;
        internal EvaluationPeriod? Until;
        internal IReadOnlyList<FrameworkId>? FrameworkVersions;
    }
}
