namespace Kommunkompassen.Documents;

/// <summary>The documents of computed results other than comparisons and audits.</summary>
internal static class ResultShapes
{
    private static readonly Shape ScoredQuestion = new(
        "question", "a sub-question", ("number", Rules.QuestionNumber), ("printedNumber?", Rules.Text), ("title", Rules.Text),
        ("achieved", ResultParts.Printed),
        ("max", Rules.AtLeastOne), ("percent", ResultParts.Printed), ("score?", ResultParts.Estimate),
        ("caveats?", ResultParts.CaveatKeys));

    private static readonly Shape ScoredArea = new(
        "area", "an area", ("number", Rules.AreaNumber), ("title", Rules.Text), ("achieved", ResultParts.Printed),
        ("max", Rules.AtLeastOne),
        ("percent", ResultParts.Printed), ("score?", ResultParts.Estimate), ("caveats?", ResultParts.CaveatKeys));

    private static readonly Shape ScoredTotal = new(
        "total", "the total", ("achieved", ResultParts.Printed), ("max", Rules.AtLeastOne), ("percent", ResultParts.Printed),
        ("score?", ResultParts.Estimate), ("caveats?", ResultParts.CaveatKeys));

    internal static readonly Shape Scores = new(
        "scores", "the scores of an evaluation in its own form", ("kind", new ConstantRule("scores")),
        ("formatVersion", Rules.FormatVersion),
        ("framework", ResultParts.Framework), ("evaluation", ResultParts.ScoredEvaluation), ("questions", new ListRule(ScoredQuestion)),
        ("areas", new ListRule(ScoredArea)), ("total", ScoredTotal), ("gaps?", ResultParts.Gaps), ("caveats?", ResultParts.Caveats));

    private static readonly Shape Contribution = new(
        "contribution", "what a link brings", ("from", Rules.QuestionNumber), ("printedNumber?", Rules.Text), ("title?", Rules.Text),
        ("to", Rules.QuestionNumber),
        ("max", Rules.AtLeastOne), ("source", ResultParts.Estimate), ("share", ResultParts.Exact), ("scale", ResultParts.Exact),
        ("amount", ResultParts.Estimate), ("relationship", Vocabulary.Relationships), ("basis", Vocabulary.Bases),
        ("confidence", Vocabulary.Confidences), ("rationale", CommonShapes.Text), ("sentence", CommonShapes.Text),
        ("sources?", Shapes.Sources));

    private static readonly Shape AreaContribution = new(
        "areaContribution", "what an area that is known by its score but not by its rows brings", ("from", Rules.LineNumber),
        ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("source", ResultParts.Estimate), ("factor", ResultParts.Exact), ("divisionMatters", Rules.Flag),
        ("amount", ResultParts.Estimate), ("sentence", CommonShapes.Text));

    internal static readonly Shape Trace = new(
        "trace", "where a translated number comes from", ("kind", new ConstantRule("trace")), ("formatVersion", Rules.FormatVersion),
        ("evaluation", ResultParts.Evaluation), ("mapping", ResultParts.Mapping), ("framework", ResultParts.Framework),
        ("level", ResultVocabulary.Levels),
        ("number?", Rules.LineNumber), ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("score?", ResultParts.Estimate),
        ("coverage", ResultParts.Exact),
        ("contributions?", new ListRule(Contribution)),
        ("areaContributions?", new ListRule(AreaContribution)), ("carried", ResultParts.Exact), ("gaps?", ResultParts.Gaps),
        ("caveats?", ResultParts.Caveats));
}
