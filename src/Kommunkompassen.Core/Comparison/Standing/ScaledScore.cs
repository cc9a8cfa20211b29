using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The score of an area or of all areas over the sub-questions of a common scale.</summary>
/// <param name="Score">The score.</param>
/// <param name="Coverage">How much of the whole maximum rests on known numbers.</param>
/// <param name="IsByMaxima">Whether it depends on how an area's score is divided among its rows.</param>
internal readonly record struct ScaledScore(ScoreEstimate Score, Rational Coverage, bool IsByMaxima = false)
{
    /// <summary>The caveats of the whole score, and that of the division where it matters for this part.</summary>
    internal EquatableList<Caveat> Caveats(EquatableList<Caveat> whole)
        => IsByMaxima ? CaveatSet.Merge(PartialCaveats.AreasByMaxima, whole) : whole;
}
