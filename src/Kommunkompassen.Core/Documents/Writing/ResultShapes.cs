namespace Kommunkompassen.Documents;

/// <summary>The documents of computed results other than comparisons and audits.</summary>
internal static class ResultShapes
{
    private static readonly DeclaredShape ScoredQuestion = new(
        "question", "a sub-question", ("number", Rules.QuestionNumber), ("printedNumber?", Rules.Text), ("title", Rules.Text),
        ("achieved", ResultParts.Printed),
        ("max", Rules.AtLeastOne), ("percent", ResultParts.Printed), ("score?", ResultParts.Estimate),
        ("caveats?", ResultParts.CaveatKeys));

    private static readonly DeclaredShape ScoredArea = new(
        "area", "an area", ("number", Rules.AreaNumber), ("title", Rules.Text), ("achieved", ResultParts.Printed),
        ("max", Rules.AtLeastOne),
        ("percent", ResultParts.Printed), ("score?", ResultParts.Estimate), ("caveats?", ResultParts.CaveatKeys));

    private static readonly DeclaredShape ScoredTotal = new(
        "total", "the total", ("achieved", ResultParts.Printed), ("max", Rules.AtLeastOne), ("percent", ResultParts.Printed),
        ("score?", ResultParts.Estimate), ("caveats?", ResultParts.CaveatKeys));

    internal static readonly DeclaredShape Scores = new(
        "scores", "the scores of an evaluation in its own form", ("kind", new ConstantRule("scores")),
        ("formatVersion", Rules.FormatVersion),
        ("framework", ResultParts.Framework), ("evaluation", ResultParts.ScoredEvaluation), ("questions", new DeclaredList(ScoredQuestion)),
        ("areas", new DeclaredList(ScoredArea)), ("total", ScoredTotal), ("gaps?", ResultParts.Gaps), ("caveats?", ResultParts.Caveats));

    private static readonly DeclaredShape Contribution = new(
        "contribution", "what a link brings", ("from", Rules.QuestionNumber), ("printedNumber?", Rules.Text), ("title?", Rules.Text),
        ("to", Rules.QuestionNumber),
        ("max", Rules.AtLeastOne), ("source", ResultParts.Estimate), ("share", ResultParts.Exact), ("scale", ResultParts.Exact),
        ("amount", ResultParts.Estimate), ("relationship", Vocabulary.Relationships), ("basis", Vocabulary.Bases),
        ("confidence", Vocabulary.Confidences), ("rationale", CommonShapes.Text), ("sentence", CommonShapes.Text),
        ("sources?", CommonShapes.Sources));

    private static readonly DeclaredShape AreaContribution = new(
        "areaContribution", "what an area that is known by its score but not by its rows brings", ("from", Rules.LineNumber),
        ("title?", Rules.Text),
        ("max", Rules.AtLeastOne), ("source", ResultParts.Estimate), ("factor", ResultParts.Exact), ("divisionMatters", Rules.Flag),
        ("amount", ResultParts.Estimate), ("sentence", CommonShapes.Text));

    internal static readonly DeclaredShape Trace = new(
        "trace", "where a translated number comes from", ("kind", new ConstantRule("trace")), ("formatVersion", Rules.FormatVersion),
        ("evaluation", ResultParts.Evaluation), ("mapping", ResultParts.Mapping), ("framework", ResultParts.Framework),
        ("level", ResultVocabulary.Levels),
        ("number?", Rules.LineNumber), ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("score?", ResultParts.Estimate),
        ("coverage", ResultParts.Exact),
        ("contributions?", new DeclaredList(Contribution)),
        ("areaContributions?", new DeclaredList(AreaContribution)), ("carried", ResultParts.Exact), ("gaps?", ResultParts.Gaps),
        ("caveats?", ResultParts.Caveats));

    private static readonly DeclaredShape Link = new(
        "link", "a link", ("from", Rules.QuestionNumber), ("to", Rules.QuestionNumber), ("share", ResultParts.Exact),
        ("relationship", Vocabulary.Relationships), ("basis", Vocabulary.Bases), ("confidence", Vocabulary.Confidences),
        ("rationale", CommonShapes.Text), ("sources?", CommonShapes.Sources), ("caveats?", ResultParts.CaveatKeys));

    private static readonly DeclaredShape RetiredSubQuestion = new(
        "retirement", "a retired part", ("from", Rules.QuestionNumber), ("share", ResultParts.Exact), ("reason", CommonShapes.Text),
        ("sources?", CommonShapes.Sources));

    private static readonly DeclaredShape Difference = new(
        "difference", "a share that differs", ("from", Rules.QuestionNumber), ("to?", Rules.QuestionNumber), ("used", ResultParts.Exact),
        ("other", ResultParts.Exact));

    private static readonly DeclaredList Steps = new(Rules.Slug);

    private static readonly DeclaredShape OtherRoute = new(
        "otherRoute", "another way", ("steps", Steps), ("mapping", ResultParts.Mapping), ("differences?", new DeclaredList(Difference)));

    internal static readonly DeclaredShape Route = new(
        "route", "the ways between two forms of the framework", ("kind", new ConstantRule("route")), ("formatVersion", Rules.FormatVersion),
        ("from", ResultParts.Framework), ("to", ResultParts.Framework), ("composed", Rules.Flag), ("steps", Steps),
        ("mapping", ResultParts.Mapping),
        ("title", CommonShapes.Text), ("description", CommonShapes.Text), ("sources?", CommonShapes.Sources), ("links?", new DeclaredList(Link)),
        ("retired?", new DeclaredList(RetiredSubQuestion)), ("new?", new DeclaredList(MappingShapes.NewSubQuestion)), ("general?", ResultParts.CaveatKeys),
        ("caveats?", ResultParts.Caveats), ("others?", new DeclaredList(OtherRoute)));

    internal static readonly DeclaredShape Fault = new(
        "fault", "a fault of a document", ("code", Rules.Slug), ("position", Rules.FreeText), ("message", Rules.FreeText),
        ("remedy", Rules.FreeText));

    internal static readonly DeclaredShape Check = new(
        "check", "what came of checking a mapping document", ("kind", new ConstantRule("check")), ("formatVersion", Rules.FormatVersion),
        ("valid", Rules.Flag),
        ("mapping?", ResultParts.Mapping), ("faults?", new DeclaredList(Fault)));

    private static readonly DeclaredShape ValidatedFile = new(
        "validatedFile", "a file that was checked", ("file", Rules.FreeText), ("valid", Rules.Flag), ("documentKind?", Rules.FreeText),
        ("formOnly?", Rules.Flag), ("faults?", new DeclaredList(Fault)));

    internal static readonly DeclaredShape Validation = new(
        "validation", "what came of checking files", ("kind", new ConstantRule("validation")), ("formatVersion", Rules.FormatVersion),
        ("valid", Rules.Flag),
        ("files", new DeclaredList(ValidatedFile)));
}
