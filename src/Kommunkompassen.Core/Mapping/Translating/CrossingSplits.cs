using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The sources that are split over several target areas by judgement, and the caveat of the numbers they reach.</summary>
/// <remarks>The basis of a link says why it is drawn; how much flows along it is judgement unless a report states it. So a split crosses by
/// judgement when it reaches several areas and not all its links are stated. A split that rejoins in one area is exact there.</remarks>
internal sealed class CrossingSplits
{
    private static readonly CaveatCode Code = new("crossing-split");

    private readonly List<(SubQuestionNumber Source, List<SubQuestionNumber> Targets)> _splits;

    internal CrossingSplits(FrameworkMapping mapping)
        => _splits = [.. mapping.Links
            .GroupBy(static link => link.From)
            .Where(static links => links.Any(static link => link.Basis != LinkBasis.Stated)
                && links.Select(static link => link.To.Area).Distinct().Skip(1).Any())
            .Select(static links => (links.Key, links.Select(static link => link.To).ToList()))];

    /// <summary>The caveat of a number that holds some targets, naming the sources; none where no crossing split reaches it.</summary>
    internal EquatableList<Caveat> Reaching(Func<SubQuestionNumber, bool> holds)
    {
        var reaching = _splits.FindAll(split => split.Targets.Exists(target => holds(target)));
        if (reaching.Count == 0)
        {
            return [];
        }

        var text = Listing.Of(
            "En annan fördelning mellan områdena ger ett annat tal; efter bedömning är delade ",
            "Another division between the areas gives another number. Divided by judgement: ",
            [.. reaching.Select(static split => new LocalizedText(
                $"{split.Source} (till {Names(split.Targets, "till")})", $"{split.Source} (to {Names(split.Targets, "more")})"))]);
        return [new Caveat(Code, CaveatSeverity.Caution, CaveatSubject.Translation, text, [])];
    }

    private static string Names(List<SubQuestionNumber> targets, string more)
        => string.Join(" + ", targets.Take(Listing.MaxItems))
            + (targets.Count > Listing.MaxItems ? $" + {targets.Count - Listing.MaxItems} {more}" : "");
}
