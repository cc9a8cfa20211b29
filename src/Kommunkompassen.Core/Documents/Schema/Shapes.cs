namespace Kommunkompassen.Documents;

/// <summary>The objects of the documents that hold what is given: forms of the framework, evaluations and mappings, in format version
/// 1.</summary>
internal static class Shapes
{
    private static readonly NumberRule CellNumber = new(1_000_000, 6);

    internal static readonly Shape Source = new("source", "a source", ("report", Rules.Slug), ("chapter", Rules.Text));

    internal static readonly ListRule Sources = new(Source);

    internal static readonly Shape SubQuestion = new(
        "subQuestion", "a sub-question", ("number", Rules.QuestionNumber), ("wording", Rules.Text),
        ("max", new WholeRule(1, Kommunkompassen.Area.PointsOfEach)));

    internal static readonly Shape AreaName = new("areaName", "another name of an area", ("name", Rules.Text), ("source", Source));

    internal static readonly Shape Area = new(
        "area", "an area", ("number", Rules.AreaNumber), ("name", Rules.Text), ("otherNames?", new ListRule(AreaName)),
        ("headings?", new ListRule(Rules.Text)), ("subQuestions", new ListRule(SubQuestion)));

    internal static readonly Shape Framework = new(
        "framework", "a framework", ("kind", new ConstantRule("framework")), ("formatVersion", Rules.FormatVersion), ("id", Rules.Slug),
        ("name", CommonShapes.Text), ("description?", CommonShapes.Text), ("sources?", Sources), ("areas", new ListRule(Area)));

    internal static readonly Shape Report = new("report", "a report", ("id", Rules.Slug), ("title", Rules.Text), ("publisher", Rules.Text));

    internal static readonly Shape Interviewed = new(
        "interviewed", "a note on the interviews", ("about?", new WholeRule(1, 100_000)), ("groups?", CommonShapes.Text));

    internal static readonly Shape CellObject = new(
        "cell", "a number, or an object with its status",
        ("status", Vocabulary.Statuses), ("value?", CellNumber), ("asPrinted?", Rules.Text), ("note?", CommonShapes.Text))
    {
        Variants =
        [
            new("status", "derived", ["value", "note"], ["asPrinted"]),
            new("status", "unreadable", [], ["value"]),
            new("status", "notPublished", [], ["value", "asPrinted", "note"]),
        ],
    };

    internal static readonly CellRule Cell = new(CellNumber, CellObject);

    internal static readonly Shape Total = new(
        "printedTotal", "a printed total", ("value", new CellRule(CellNumber, CellObject, "derived")), ("source", Source));

    internal static readonly Shape Row = new(
        "row", "a row of the score table", ("number", Rules.QuestionNumber), ("printedNumber?", Rules.Text), ("achieved", Cell),
        ("max", Cell), ("percent?", Cell));

    internal static readonly Shape AreaResult = new(
        "areaResult", "an area's result", ("number", Rules.AreaNumber), ("score", Cell), ("percent?", Cell),
        ("subQuestions?", new ListRule(Row)));

    internal static readonly Shape RoleModel = new(
        "roleModel", "a role model", ("municipality", Rules.Text), ("area", Rules.AreaNumber), ("topic", CommonShapes.Text));

    internal static readonly Shape ReferenceMean = new(
        "referenceMean", "a reference mean", ("value?", new NumberRule(800, 28)), ("approximate?", Rules.Flag),
        ("count?", Rules.AtLeastOne), ("of", CommonShapes.Text), ("source", Source));

    internal static readonly Shape EvaluationCaveat = new(
        "evaluationCaveat", "a caveat", ("code", Rules.Slug), ("severity", Vocabulary.Severities), ("text", CommonShapes.Text),
        ("sources?", Sources),
        ("acrossFrameworkVersions?", Rules.Flag), ("areas?", new ListRule(Rules.AreaNumber)));

    internal static readonly Shape Evaluation = new(
        "evaluation", "an evaluation", ("kind", new ConstantRule("evaluation")), ("formatVersion", Rules.FormatVersion), ("id", Rules.Slug),
        ("municipality", CommonShapes.Municipality), ("framework", Rules.Slug), ("period", Rules.Period), ("ordinal", new WholeRule(1, 99)),
        ("earlier?", new ListRule(Rules.Period)), ("report", Report), ("interviewed?", Interviewed), ("materials?", CommonShapes.Text),
        ("evaluators?", CommonShapes.Text),
        ("percentageRule", Vocabulary.PercentageRules), ("totalRule", Vocabulary.TotalRules), ("source", Source), ("total?", Total),
        ("areas?", new ListRule(AreaResult)), ("roleModels?", new ListRule(RoleModel)), ("referenceMeans?", new ListRule(ReferenceMean)),
        ("caveats?", new ListRule(EvaluationCaveat)));

    internal static readonly Shape Caveat = new(
        "caveat", "a caveat", ("code", Rules.Slug), ("severity", Vocabulary.Severities), ("text", CommonShapes.Text),
        ("sources?", Sources));

    internal static readonly ListRule CaveatCodes = new(Rules.Slug);

    internal static readonly Shape Link = new(
        "link", "a link", ("from", Rules.QuestionNumber), ("to", Rules.QuestionNumber), ("share", Rules.Share),
        ("relationship", Vocabulary.Relationships),
        ("basis", Vocabulary.Bases), ("confidence", Vocabulary.Confidences), ("rationale", CommonShapes.Text), ("sources?", Sources),
        ("caveats?", CaveatCodes));

    internal static readonly Shape RetiredSubQuestion = new(
        "retirement", "a retired part", ("from", Rules.QuestionNumber), ("share", Rules.Share), ("reason", CommonShapes.Text),
        ("sources?", Sources));

    internal static readonly Shape NewSubQuestion = new(
        "novelty", "a new target", ("to", Rules.QuestionNumber), ("reason", CommonShapes.Text), ("sources?", Sources));

    internal static readonly Shape Mapping = new(
        "mapping", "a mapping", ("kind", new ConstantRule("mapping")), ("formatVersion", Rules.FormatVersion), ("id", Rules.Slug),
        ("version", Rules.Text),
        ("from", Rules.Slug), ("to", Rules.Slug), ("title", CommonShapes.Text), ("description", CommonShapes.Text), ("sources?", Sources),
        ("caveats?", new ListRule(Caveat)),
        ("general?", CaveatCodes), ("links?", new ListRule(Link)), ("retired?", new ListRule(RetiredSubQuestion)),
        ("new?", new ListRule(NewSubQuestion)));
}
