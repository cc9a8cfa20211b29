namespace Kommunkompassen.Documents;

/// <summary>The objects of a reference group's document.</summary>
internal static class GroupShapes
{
    internal static readonly Shape Selection = new(
        "selection", "which evaluations belong to the group", ("round", ResultVocabulary.Rounds), ("from?", Rules.Period),
        ("until?", Rules.Period),
        ("forms?", new ListRule(Rules.Slug)));

    private static readonly Shape Statistic = new(
        "statistic", "what the group scored", ("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber), ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("count?", Rules.Count), ("missing", Rules.Count),
        ("mean?", ResultParts.Estimate),
        ("lowerQuartile?", ResultParts.Estimate), ("median?", ResultParts.Estimate), ("upperQuartile?", ResultParts.Estimate),
        ("coverage", ResultParts.Exact), ("caveats?", ResultParts.CaveatKeys));

    internal static readonly Shape Group = new(
        "referenceGroup", "a reference group", ("kind", new ConstantRule("reference-group")), ("formatVersion", Rules.FormatVersion),
        ("method", Rules.AtLeastOne),
        ("name", CommonShapes.Text), ("framework?", Rules.Slug), ("selection?", Selection),
        ("mappings?", new ListRule(ResultParts.Mapping)),
        ("published?", Shapes.ReferenceMean), ("members?", new ListRule(Rules.Slug)), ("leftOut?", Rules.Count), ("undated?", Rules.Count),
        ("areas?", new ListRule(Statistic)), ("total", Statistic), ("caveats?", ResultParts.Caveats),
        ("inputs?", new ListRule(Shapes.Evaluation)));
}
