using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>The terms of a mapping in those of SSSOM and OSCAL. Each has exactly one counterpart.</summary>
internal static class InterchangeTerms
{
    /// <summary>The direction of SKOS: <c>A skos:broadMatch B</c> says that B, the object, is the broader one. A subset lies within its
    /// target, so the target is broader.</summary>
    internal static string SkosPredicate(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => "skos:exactMatch",
        Relationship.Subset => "skos:broadMatch",
        Relationship.Superset => "skos:narrowMatch",
        _ => "skos:relatedMatch",
    };

    internal static string OscalRelationship(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => "equivalent-to",
        Relationship.Subset => "subset-of",
        Relationship.Superset => "superset-of",
        _ => "intersects-with",
    };

    /// <summary>SSSOM wants a number. These keep the order of the three words; they are not measured probabilities.</summary>
    internal static string SssomConfidence(Confidence confidence) => confidence switch
    {
        Confidence.High => "0.9",
        Confidence.Medium => "0.6",
        _ => "0.3",
    };

    /// <summary>Every caveat that the mapping carries, the general ones first, each once.</summary>
    internal static IEnumerable<Caveat> AllCaveats(FrameworkMapping mapping)
        => mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).DistinctBy(static caveat => caveat.Code);
}
