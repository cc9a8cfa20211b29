namespace Kommunkompassen.Documents;

/// <summary>The objects of a standing's document.</summary>
internal static class StandingShapes
{
    private static readonly DeclaredList Ids = new(Rules.Slug);

    private static readonly DeclaredShape Group = new(
        "group", "the reference group that was used", ("name", CommonShapes.Text), ("publishedMean?", EvaluationShapes.ReferenceMean),
        ("round?", ResultVocabulary.Rounds),
        ("from?", Rules.Period), ("until?", Rules.Period), ("forms?", Ids), ("members?", Ids), ("formsOfMembers?", Ids),
        ("leftOut?", Rules.Count),
        ("undated?", Rules.Count), ("mappings?", new DeclaredList(ResultParts.Mapping)), ("sumOfAreaMeans?", ResultParts.Estimate));

    private static readonly DeclaredShape Statistic = new(
        "statistic", "what the group scored", ("count?", Rules.Count), ("missing", Rules.Count), ("measured", Rules.Count),
        ("coverage", ResultParts.Exact),
        ("mean?", ResultParts.Estimate), ("lowerQuartile?", ResultParts.Estimate), ("median?", ResultParts.Estimate),
        ("upperQuartile?", ResultParts.Estimate));

    private static readonly DeclaredShape Rank = new(
        "rank", "the places that are possible", ("best", Rules.AtLeastOne), ("worst", Rules.AtLeastOne), ("others", Rules.Count),
        ("shareBelow", ResultParts.Interval));

    private static readonly DeclaredShape Line = new(
        "line", "one number beside that of the group", ("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber),
        ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("score?", ResultParts.Estimate), ("group?", Statistic),
        ("difference?", ResultParts.Estimate),
        ("rank?", Rank), ("verdict", ResultVocabulary.StandingVerdicts), ("reason", ResultVocabulary.StandingReasons),
        ("caveats?", ResultParts.CaveatKeys));

    private static readonly DeclaredShape ChangedLine = new(
        "changedLine", "how one number has changed beside that of the group", ("level", ResultVocabulary.Levels),
        ("number?", Rules.LineNumber),
        ("title?", Rules.Text), ("change?", ResultParts.Estimate), ("verdict", ResultVocabulary.Verdicts),
        ("reason", ResultVocabulary.StandingReasons),
        ("caveats?", ResultParts.CaveatKeys));

    private static readonly (string, Rule)[] OfStanding =
    [
        ("framework", ResultParts.Framework), ("evaluation", ResultParts.PlacedEvaluation), ("group", Group), ("member", Rules.Flag),
        ("areas?", new DeclaredList(Line)), ("total", Line), ("caveats?", ResultParts.Caveats),
    ];

    private static readonly DeclaredShape Change = new(
        "change", "how the standing has changed", ("areas?", new DeclaredList(ChangedLine)), ("total", ChangedLine),
        ("caveats?", ResultParts.Caveats));

    internal static readonly DeclaredShape Standing = new(
        "standing", "the standing of an evaluation in a reference group",
        [
            ("kind", new ConstantRule("standing")), ("formatVersion", Rules.FormatVersion), .. OfStanding,
            ("since?", new DeclaredShape("since", "the earlier standing", OfStanding)), ("change?", Change),
        ]);
}
