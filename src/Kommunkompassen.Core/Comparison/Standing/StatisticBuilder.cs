using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Gathers one area, or the total, of a group member by member.</summary>
internal sealed class StatisticBuilder
{
    private readonly ScoreTally _tally = new();
    private readonly MemberScores _members = new();
    private readonly Dictionary<ScoreEstimate, int> _known = [];
    private readonly HashSet<(CaveatCode, CaveatSubject)> _seen = [];
    private readonly List<Caveat> _caveats = [];
    private EquatableList<Caveat>? _latest;
    private int _missing;
    private Rational _coverage = Rational.One;

    internal MemberScores Members => _members;

    internal void Add(ScaledScore? member, EquatableList<Caveat> caveats)
    {
        _members.Add(member?.Score, _known);
        if (member is not { } known)
        {
            _missing++;
            return;
        }

        _tally.Add(known.Score);
        _coverage = Rational.Min(_coverage, known.Coverage);
        if (ReferenceEquals(caveats, _latest))
        {
            return;
        }

        _latest = caveats;
        foreach (var caveat in caveats.AsSpan())
        {
            if (_seen.Add((caveat.Code, caveat.Subject)))
            {
                _caveats.Add(caveat);
            }
        }
    }

    internal GroupStatistics Finished(
        ScoreLevel level, string number, string title, int maxPoints, int measuredPoints, Func<ScoreDistribution,
        EquatableList<Caveat>> ofGroup)
    {
        var distribution = _tally.Distribution();
        return new(
            level, number, title, maxPoints, measuredPoints, _missing, distribution, _coverage,
            CaveatSet.Union([ofGroup(distribution), _caveats]));
    }
}
