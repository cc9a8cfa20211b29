using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How the standing in an area or in total has changed.</summary>
/// <remarks>In points. Equal when all parts are equal.</remarks>
public sealed record StandingChangeRow
{
    internal StandingChangeRow(
        StandingRow before, StandingRow after, ScoreEstimate? change, Verdict verdict, StandingReason reason, EquatableList<Caveat> caveats)
    {
        Before = before;
        After = after;
        Difference = change;
        Verdict = verdict;
        Reason = reason;
        Caveats = caveats;
    }

    /// <summary>The earlier standing.</summary>
    public StandingRow Before { get; }

    /// <summary>The later standing.</summary>
    public StandingRow After { get; }

    /// <summary>The later difference from the mean less the earlier one, with its interval; null where one of them is, or where they are on
    /// different maxima.</summary>
    public ScoreEstimate? Difference { get; }

    /// <summary>What can be said of the change.</summary>
    public Verdict Verdict { get; }

    /// <summary>What decided the verdict.</summary>
    public StandingReason Reason { get; }

    /// <summary>The caveats of both standings, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }
}
