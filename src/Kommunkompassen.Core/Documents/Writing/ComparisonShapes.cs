namespace Kommunkompassen.Documents;

/// <summary>The objects of a comparison's document.</summary>
internal static class ComparisonShapes
{
    private static readonly DeclaredShape Line = new(
        "line", "one number before and after", ("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber), ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("comparable", Rules.Count), ("before?", ResultParts.Estimate), ("after?", ResultParts.Estimate),
        ("difference?", ResultParts.Estimate), ("coverage", ResultParts.Exact), ("verdict", ResultVocabulary.Verdicts),
        ("reason", ResultVocabulary.Reasons),
        ("caveats?", ResultParts.CaveatKeys));

    private static readonly DeclaredShape Decomposition = new(
        "decomposition", "what the difference of the totals is made of", ("printed", ResultParts.Exact), ("change", ResultParts.Exact),
        ("scaleAndWeights", ResultParts.Exact), ("gaps", ResultParts.Exact), ("rounding", ResultParts.Exact),
        ("contradiction?", Rules.Flag));

    private static readonly DeclaredShape SensitivityRow = new(
        "sensitivityLine", "how far one verdict depends on the shares", ("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber),
        ("verdict", ResultVocabulary.Verdicts), ("robustness", ResultVocabulary.Robustnesses), ("differences?", ResultParts.Interval),
        ("possible?", ResultParts.Interval), ("leastCoverage?", ResultParts.Exact), ("flowed?", ResultParts.Interval),
        ("rejoining?", ResultParts.Numbers), ("crossing?", ResultParts.Numbers));

    internal static readonly DeclaredShape ShareRange = new(
        "shareRange", "the shares that a link was given", ("from", Rules.QuestionNumber), ("to", Rules.QuestionNumber),
        ("low", Rules.Share), ("high", Rules.Share));

    internal static readonly DeclaredShape Sensitivity = new(
        "sensitivity", "how far the comparison depends on the shares of split sub-questions", ("ranges?", new DeclaredList(ShareRange)),
        ("splitSources?", ResultParts.Numbers), ("heldSources?", ResultParts.Numbers), ("areas", new DeclaredList(SensitivityRow)),
        ("total", SensitivityRow));

    internal static readonly DeclaredShape Inputs = new(
        "inputs", "the evaluations that the comparison is made of", ("before", EvaluationShapes.Evaluation), ("after", EvaluationShapes.Evaluation));

    internal static readonly DeclaredShape Comparison = new(
        "comparison", "a comparison", ("kind", new ConstantRule("comparison")), ("formatVersion", Rules.FormatVersion),
        ("method", Rules.AtLeastOne),
        ("framework", ResultParts.Framework), ("before", ResultParts.Side), ("after", ResultParts.Side),
        ("ownMapping?", ResultParts.Mapping),
        ("questions", new DeclaredList(Line)), ("areas", new DeclaredList(Line)), ("total", Line), ("decomposition?", Decomposition),
        ("roundingAlone?", ResultParts.Exact), ("sensitivity?", Sensitivity), ("caveats?", ResultParts.Caveats), ("inputs", Inputs));
}
