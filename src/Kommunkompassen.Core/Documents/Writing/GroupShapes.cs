namespace Kommunkompassen.Documents;

/// <summary>The objects of a reference group's document.</summary>
internal static class GroupShapes
{
    internal static readonly DeclaredShape Selection = new(
        "selection", "which evaluations belong to the group", ("round", ResultVocabulary.Rounds), ("from?", Rules.Period),
        ("until?", Rules.Period),
        ("forms?", new DeclaredList(Rules.Slug)));

    private static readonly DeclaredShape Statistic = new(
        "statistic", "what the group scored", ("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber), ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("count?", Rules.Count), ("missing", Rules.Count),
        ("mean?", ResultParts.Estimate),
        ("lowerQuartile?", ResultParts.Estimate), ("median?", ResultParts.Estimate), ("upperQuartile?", ResultParts.Estimate),
        ("coverage", ResultParts.Exact), ("caveats?", ResultParts.CaveatKeys));

    internal static readonly DeclaredShape Group = new(
        "referenceGroup", "a reference group", ("kind", new ConstantRule("reference-group")), ("formatVersion", Rules.FormatVersion),
        ("method", Rules.AtLeastOne),
        ("name", CommonShapes.Text), ("framework?", Rules.Slug), ("selection?", Selection),
        ("mappings?", new DeclaredList(ResultParts.Mapping)),
        ("published?", EvaluationShapes.ReferenceMean), ("members?", new DeclaredList(Rules.Slug)), ("leftOut?", Rules.Count), ("undated?", Rules.Count),
        ("areas?", new DeclaredList(Statistic)), ("total", Statistic), ("caveats?", ResultParts.Caveats),
        ("inputs?", new DeclaredList(EvaluationShapes.Evaluation)));
}
