namespace Kommunkompassen.Tool;

/// <summary>The caveats of one code. A report and a mapping may raise the same: the weightiest wording is shown, with the sources of
/// all.</summary>
/// <param name="caveats">The caveats, the most severe first; at least one.</param>
/// <param name="areas">The caveats of each area, in order of number.</param>
internal sealed class CaveatGroup(IReadOnlyList<Caveat> caveats, IReadOnlyList<EquatableList<Caveat>> areas)
{
    internal CaveatSeverity Severity => caveats[0].Severity;

    internal LocalizedText Text => caveats[0].Text;

    internal EquatableList<SourceReference> Sources => EquatableList.From(caveats.SelectMany(static caveat => caveat.Sources).Distinct());

    /// <summary>The numbers of the areas that the caveats touch.</summary>
    internal IReadOnlyList<int> Areas { get; } =
        [.. Enumerable.Range(1, areas.Count).Where(number => areas[number - 1].Any(caveat => caveat.Code == caveats[0].Code))];
}
