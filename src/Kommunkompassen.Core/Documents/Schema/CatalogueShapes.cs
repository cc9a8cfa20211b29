namespace Kommunkompassen.Documents;

/// <summary>The objects of the documents that list what a catalogue holds.</summary>
internal static class CatalogueShapes
{
    internal static readonly Shape IndexedFramework = new(
        "frameworkEntry", "a framework's entry", ("id", Rules.Slug), ("title", CommonShapes.Text));

    internal static readonly Shape IndexedEvaluation = new(
        "evaluationEntry", "an evaluation's entry", ("id", Rules.Slug), ("municipality", CommonShapes.Municipality),
        ("period", Rules.Period), ("framework", Rules.Slug));

    internal static readonly Shape IndexedMapping = new(
        "mappingEntry", "a mapping's entry", ("id", Rules.Slug), ("title", CommonShapes.Text), ("from", Rules.Slug), ("to", Rules.Slug));

    internal static readonly Shape Index = new(
        "index", "an index", ("kind", new ConstantRule("index")), ("formatVersion", Rules.FormatVersion),
        ("frameworks?", new ListRule(IndexedFramework)),
        ("evaluations?", new ListRule(IndexedEvaluation)), ("mappings?", new ListRule(IndexedMapping)));

    private static readonly Shape ListedEvaluation = new(
        "evaluationEntry", "an evaluation's entry", ("id", Rules.Slug), ("title", CommonShapes.Text), ("municipality", Rules.Text),
        ("code", Rules.MunicipalityCode), ("period", Rules.Period), ("framework", Rules.Slug));

    internal static readonly Shape List = new(
        "list", "a list of what a catalogue holds", ("kind", new ConstantRule("list")), ("formatVersion", Rules.FormatVersion),
        ("frameworks?", new ListRule(IndexedFramework)), ("evaluations?", new ListRule(ListedEvaluation)),
        ("mappings?", new ListRule(IndexedMapping)));
}
