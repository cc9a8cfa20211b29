using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Joins the caveats of a mapping with those of an evaluation and those that translating itself finds.</summary>
internal static class TranslationCaveats
{
    private static readonly Caveat SourceGap = new(
        new CaveatCode("gap-in-source"),
        CaveatSeverity.Caution,
        CaveatSide.Translation,
        new LocalizedText(
            "En del av det äldre underlaget saknas eller går inte att läsa; talet bygger på resten och säger hur mycket.",
            "A part of the older figures is missing or cannot be read; the number rests on the others and says how much they are."),
        []);

    /// <summary>Two lists that each hold a code once and have no caveat in common, the most severe first.</summary>
    internal static EquatableList<Caveat> Joined(EquatableList<Caveat> planned, EquatableList<Caveat> reported)
        => reported.Count == 0 ? planned : planned.Count == 0 ? reported : CaveatSet.Union(planned, reported);

    internal static EquatableList<Caveat> WithGaps(EquatableList<Caveat> caveats) => CaveatSet.Union(caveats, [SourceGap]);

    internal static EquatableList<Caveat> OfParts(EquatableList<Caveat> planned, ReadOnlySpan<ScoredNumber> parts)
    {
        var lists = new List<IEnumerable<Caveat>>(parts.Length + 1) { planned };
        foreach (var part in parts)
        {
            lists.Add(part.Caveats);
        }

        return CaveatSet.Union(lists);
    }
}
