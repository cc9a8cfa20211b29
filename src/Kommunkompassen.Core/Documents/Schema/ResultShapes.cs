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

    private static readonly Shape Link = new(
        "link", "a link", ("from", Rules.QuestionNumber), ("to", Rules.QuestionNumber), ("share", ResultParts.Exact),
        ("relationship", Vocabulary.Relationships), ("basis", Vocabulary.Bases), ("confidence", Vocabulary.Confidences),
        ("rationale", CommonShapes.Text), ("sources?", Shapes.Sources), ("caveats?", ResultParts.CaveatKeys));

    private static readonly Shape RetiredSubQuestion = new(
        "retirement", "a retired part", ("from", Rules.QuestionNumber), ("share", ResultParts.Exact), ("reason", CommonShapes.Text),
        ("sources?", Shapes.Sources));

    private static readonly Shape Difference = new(
        "difference", "a share that differs", ("from", Rules.QuestionNumber), ("to?", Rules.QuestionNumber), ("used", ResultParts.Exact),
        ("other", ResultParts.Exact));

    private static readonly ListRule Steps = new(Rules.Slug);

    private static readonly Shape OtherRoute = new(
        "otherRoute", "another way", ("steps", Steps), ("mapping", ResultParts.Mapping), ("differences?", new ListRule(Difference)));

    internal static readonly Shape Route = new(
        "route", "the ways between two forms of the framework", ("kind", new ConstantRule("route")), ("formatVersion", Rules.FormatVersion),
        ("from", ResultParts.Framework), ("to", ResultParts.Framework), ("composed", Rules.Flag), ("steps", Steps),
        ("mapping", ResultParts.Mapping),
        ("title", CommonShapes.Text), ("description", CommonShapes.Text), ("sources?", Shapes.Sources), ("links?", new ListRule(Link)),
        ("retired?", new ListRule(RetiredSubQuestion)), ("new?", new ListRule(Shapes.NewSubQuestion)), ("general?", ResultParts.CaveatKeys),
        ("caveats?", ResultParts.Caveats), ("others?", new ListRule(OtherRoute)));

    internal static readonly Shape Fault = new(
        "fault", "a fault of a document", ("code", Rules.Slug), ("position", Rules.FreeText), ("message", Rules.FreeText),
        ("remedy", Rules.FreeText));

    internal static readonly Shape Check = new(
        "check", "what came of checking a mapping document", ("kind", new ConstantRule("check")), ("formatVersion", Rules.FormatVersion),
        ("valid", Rules.Flag),
        ("mapping?", ResultParts.Mapping), ("faults?", new ListRule(Fault)));

    private static readonly Shape ValidatedFile = new(
        "validatedFile", "a file that was checked", ("file", Rules.FreeText), ("valid", Rules.Flag), ("documentKind?", Rules.FreeText),
        ("formOnly?", Rules.Flag), ("faults?", new ListRule(Fault)));

    internal static readonly Shape Validation = new(
        "validation", "what came of checking files", ("kind", new ConstantRule("validation")), ("formatVersion", Rules.FormatVersion),
        ("valid", Rules.Flag),
        ("files", new ListRule(ValidatedFile)));
}
