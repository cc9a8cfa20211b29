using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The scores of the members of a group in an area or in total, in the order of the members. For each member it keeps a number,
/// and each different score once.</summary>
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
        var counts = new int[_different.Count];
        foreach (var place in _places)
        {
            if (place >= 0)
            {
                counts[place]++;
            }
        }

        foreach (var member in members)
        {
            if (_places[member] is >= 0 and var place)
            {
                counts[place]--;
            }
        }

        var sum = default(ScoreInterval);
        for (var place = 0; place < counts.Length; place++)
        {
            sum += _different[place].Interval * counts[place];
        }

        return sum;
    }
}
