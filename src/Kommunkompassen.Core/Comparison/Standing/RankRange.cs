using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The places that an evaluation can have among the others of a group, given the intervals of all.</summary>
public readonly record struct RankRange
{
    internal RankRange(int best, int worst, int others, ScoreInterval shareBelow)
    {
        Best = best;
        Worst = worst;
        OtherCount = others;
        ShareBelow = shareBelow;
    }

    /// <summary>The best place that is possible, 1 or more: one more than are above it for certain.</summary>
    public int Best { get; }

    /// <summary>The worst place that is possible: one more than can be above it.</summary>
    public int Worst { get; }

    /// <summary>How many others have the number; the evaluation itself does not count, member or not.</summary>
    public int OtherCount { get; }

    /// <summary>The part of the others that scores less, 0 to 1, both ends included: from those that do for certain to those that
    /// can.</summary>
    public ScoreInterval ShareBelow { get; }
}
