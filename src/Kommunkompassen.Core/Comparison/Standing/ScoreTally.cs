using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Counts the scores of a group one by one: its size follows how many different scores there are, not how many scores.</summary>
internal sealed class ScoreTally
{
    private readonly Dictionary<End, int> _values = [];
    private readonly Dictionary<End, int> _lows = [];
    private readonly Dictionary<End, int> _highs = [];

    internal void Add(ScoreEstimate score)
    {
        Count(_values, new End(score.Points, 0));
        Count(_lows, End.LowOf(score.Interval));
        Count(_highs, End.HighOf(score.Interval));
    }

    internal ScoreDistribution Distribution() => new(Steps(_values), Steps(_lows), Steps(_highs));

    private static void Count(Dictionary<End, int> counts, End end)
        => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, end, out _)++;

    private static EquatableList<ScoreDistribution.Step> Steps(Dictionary<End, int> counts)
    {
        var through = 0;
        return EquatableList.From(
            counts.OrderBy(static pair => pair.Key).Select(pair => new ScoreDistribution.Step(pair.Key, through += pair.Value)));
    }
}
