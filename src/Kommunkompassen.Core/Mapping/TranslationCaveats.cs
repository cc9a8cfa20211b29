using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The caveats of an evaluation's report by the areas that they touch, each list made once, and those that translating itself finds.</summary>
internal readonly struct TranslationCaveats
{
    private static readonly EquatableList<Caveat> SourceGap =
    [
        new(
            new CaveatCode("gap-in-source"),
            CaveatSeverity.Caution,
            CaveatSide.Translation,
            new LocalizedText(
                "En del av det äldre underlaget saknas eller går inte att läsa; talet bygger på resten och säger hur mycket.",
                "A part of the older figures is missing or cannot be read; the number rests on the others and says how much they are."),
            []),
    ];

    private readonly Evaluation _evaluation;
    private readonly bool _acrossForms;
    private readonly EquatableList<Caveat> _whole;
    private readonly bool _anyOfAreas;

    internal TranslationCaveats(Evaluation evaluation, bool acrossForms)
    {
        (_evaluation, _acrossForms) = (evaluation, acrossForms);
        _whole = CaveatSet.Union([CaveatSet.Of(evaluation, null, acrossForms)]);
        _anyOfAreas = evaluation.Caveats.Any(static caveat => caveat.Areas.Count > 0);
    }

    /// <summary>The caveats of a number: those of the mapping, those of the report on the areas that feed it, and that of a gap where there is one.</summary>
    internal EquatableList<Caveat> Of(EquatableList<Caveat> planned, int[] sourceAreas, bool hasGap)
    {
        var merged = CaveatSet.Merge(planned, Reported(sourceAreas));
        return hasGap ? CaveatSet.Merge(merged, SourceGap) : merged;
    }

    private EquatableList<Caveat> Reported(int[] sourceAreas)
    {
        if (!_anyOfAreas)
        {
            return sourceAreas.Length == 0 ? [] : _whole;
        }

        var (evaluation, acrossForms) = (_evaluation, _acrossForms);
        return CaveatSet.Union(sourceAreas.Select(area => CaveatSet.Of(evaluation, area, acrossForms)));
    }
}
