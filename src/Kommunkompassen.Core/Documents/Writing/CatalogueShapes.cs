namespace Kommunkompassen.Documents;

/// <summary>The objects of the documents that list what a catalogue holds.</summary>
internal static class CatalogueShapes
{
    internal static readonly DeclaredShape IndexedFramework = new(
        "frameworkEntry", "a framework's entry", ("id", Rules.Slug), ("title", CommonShapes.Text));

    internal static readonly DeclaredShape IndexedEvaluation = new(
        "evaluationEntry", "an evaluation's entry", ("id", Rules.Slug), ("municipality", CommonShapes.Municipality),
        ("period", Rules.Period), ("framework", Rules.Slug));

    internal static readonly DeclaredShape IndexedMapping = new(
        "mappingEntry", "a mapping's entry", ("id", Rules.Slug), ("title", CommonShapes.Text), ("from", Rules.Slug), ("to", Rules.Slug));

    internal static readonly DeclaredShape Index = new(
        "index", "an index", ("kind", new ConstantRule("index")), ("formatVersion", Rules.FormatVersion),
        ("frameworks?", new DeclaredList(IndexedFramework)),
        ("evaluations?", new DeclaredList(IndexedEvaluation)), ("mappings?", new DeclaredList(IndexedMapping)));

    private static readonly DeclaredShape ListedEvaluation = new(
        "evaluationEntry", "an evaluation's entry", ("id", Rules.Slug), ("title", CommonShapes.Text), ("municipality", Rules.Text),
        ("code", Rules.MunicipalityCode), ("period", Rules.Period), ("framework", Rules.Slug));

    internal static readonly DeclaredShape List = new(
        "list", "a list of what a catalogue holds", ("kind", new ConstantRule("list")), ("formatVersion", Rules.FormatVersion),
        ("frameworks?", new DeclaredList(IndexedFramework)), ("evaluations?", new DeclaredList(ListedEvaluation)),
        ("mappings?", new DeclaredList(IndexedMapping)));
}
