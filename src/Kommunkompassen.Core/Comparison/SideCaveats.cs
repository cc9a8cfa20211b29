using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The caveats of two scores as those of their difference. Scores share their lists, so each caveat is turned to its side only
/// once.</summary>
internal sealed class SideCaveats
{
    private readonly Dictionary<Caveat, Caveat> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Caveat, Caveat> _after = new(ReferenceEqualityComparer.Instance);

    internal EquatableList<Caveat> Of(ScoreRow earlier, ScoreRow later)
        => CaveatSet.Merge(About(earlier.Caveats, CaveatSubject.Before, _before), About(later.Caveats, CaveatSubject.After, _after));

    /// <summary>A report's own caveat is about its side here; what a translation says stays about the translation.</summary>
    private static EquatableList<Caveat> About(EquatableList<Caveat> caveats, CaveatSubject side, Dictionary<Caveat, Caveat> turned)
    {
        if (caveats.Count == 0)
        {
            return caveats;
        }

        var all = new Caveat[caveats.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var caveat = caveats[i];
            if (caveat.Subject == CaveatSubject.Evaluation && !turned.TryGetValue(caveat, out all[i]!))
            {
                turned[caveat] = all[i] = caveat.WithSubject(side);
            }
            else
            {
                all[i] ??= caveat;
            }
        }

        return new EquatableList<Caveat>(all);
    }
}
