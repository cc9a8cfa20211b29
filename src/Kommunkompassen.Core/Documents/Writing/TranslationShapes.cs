namespace Kommunkompassen.Documents;

/// <summary>The objects of a translation's document.</summary>
internal static class TranslationShapes
{
    private static readonly (string, Rule)[] OfScore =
    [
        ("max", Rules.AtLeastOne), ("measured", Rules.Count), ("score?", ResultParts.Estimate), ("coverage", ResultParts.Exact),
        ("caveats?", ResultParts.CaveatKeys),
    ];

    private static readonly DeclaredShape Question = new(
        "question", "a sub-question of the target form", [("number", Rules.QuestionNumber), .. OfScore]);

    private static readonly DeclaredShape Area = new("area", "an area of the target form", [("number", Rules.AreaNumber), .. OfScore]);

    internal static readonly DeclaredShape Translation = new(
        "translation", "a translated evaluation", ("kind", new ConstantRule("translation")), ("formatVersion", Rules.FormatVersion),
        ("evaluation", ResultParts.Evaluation), ("mapping", ResultParts.Mapping), ("framework", ResultParts.Framework),
        ("questions", new DeclaredList(Question)),
        ("areas", new DeclaredList(Area)), ("total", new DeclaredShape("total", "the total", OfScore)), ("retired?", new DeclaredList(ResultParts.Retired)),
        ("gaps?", ResultParts.Gaps), ("caveats?", ResultParts.Caveats));
}
