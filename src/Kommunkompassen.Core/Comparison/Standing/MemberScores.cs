using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The scores of a group in an area or in total, in the order of its members; each different score is kept only once.</summary>
internal sealed class MemberScores
{
    private readonly List<ScoreEstimate> _different = [];
    private readonly List<int> _places = [];
    private int _missing;

    /// <summary>How many members have the number.</summary>
    internal int Count => _places.Count - _missing;

    /// <summary>The score of a member; null where it lacks the number.</summary>
    internal ScoreEstimate? this[int member] => _places[member] is >= 0 and var place ? _different[place] : null;

    /// <summary>One more member.</summary>
    /// <param name="score">Its score; null where it lacks the number.</param>
    /// <param name="known">The scores so far and where they stand, which only the builder of a group needs.</param>
    internal void Add(ScoreEstimate? score, Dictionary<ScoreEstimate, int> known)
    {
        if (score is not { } given)
        {
            _missing++;
            _places.Add(-1);
            return;
        }

        if (!known.TryGetValue(given, out var place))
        {
            known.Add(given, place = _different.Count);
            _different.Add(given);
        }

        _places.Add(place);
    }

    /// <summary>The sum of the scores of all members but some.</summary>
    internal ScoreInterval SumWithout(IEnumerable<int> members)
    {
        // One place further on, so that the members without the number are counted too, at 0.
        var counts = new int[_different.Count + 1];
        foreach (var place in _places)
        {
            counts[place + 1]++;
        }

        foreach (var member in members)
        {
            counts[_places[member] + 1]--;
        }

        return _different.Zip(counts.Skip(1), static (score, count) => score.Interval * count)
            .Aggregate(default(ScoreInterval), static (sum, scores) => sum + scores);
    }
}
