using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How the standing in an area or in total has changed.</summary>
/// <remarks>In points. Equal when all parts are equal.</remarks>
/// <param name="Before">The earlier standing.</param>
/// <param name="After">The later standing.</param>
/// <param name="Change">The later difference from the mean less the earlier one, with its interval; null where one of them is, or they are on different maxima.</param>
/// <param name="Verdict">What can be said of the change.</param>
/// <param name="Reason">What decided it.</param>
/// <param name="Caveats">The caveats of both standings, each once, the most severe first.</param>
public sealed record StandingChangeNumber(
    StandingNumber Before, StandingNumber After, ScoreEstimate? Change, Verdict Verdict, StandingReason Reason, EquatableList<Caveat> Caveats);
