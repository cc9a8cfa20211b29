using System.Globalization;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Takes the evaluations of a group one by one; what it keeps of each is its id and its scores.</summary>
/// <param name="framework">The framework version on whose scale the group is.</param>
/// <param name="selection">Which evaluations belong to it.</param>
/// <param name="mappings">The mappings from the other framework versions of the selection.</param>
/// <param name="outside">How many evaluations are known to have been left out, and how many of those could not be placed.</param>
internal sealed class GroupBuilder(
    FrameworkVersion framework, GroupSelection selection, Dictionary<FrameworkId, FrameworkMapping> mappings,
    (int LeftOut, int Undated) outside)
{
    private readonly StatisticBuilder[] _areas = [.. framework.Areas.Select(static _ => new StatisticBuilder())];
    private readonly StatisticBuilder _total = new();
    private readonly List<EvaluationId> _members = [];
    private readonly HashSet<EvaluationId> _ids = [];
    private readonly SortedSet<string> _frameworks = new(StringComparer.Ordinal);

    internal int LeftOut { get; private set; } = outside.LeftOut;

    internal int Undated { get; private set; } = outside.Undated;

    internal CommonScale Scale { get; } = new(framework, mappings.Values);

    internal EquatableList<EvaluationId> Members => EquatableList.From(_members);

    /// <summary>The framework version of each member, in their order.</summary>
    internal List<FrameworkId> FrameworksOfMembers { get; } = [];

    internal EquatableList<FrameworkId> FrameworkIds => EquatableList.From(_frameworks.Select(static id => new FrameworkId(id)));

    internal MemberScores[] AreaScores => [.. _areas.Select(static area => area.Members)];

    internal MemberScores TotalScores => _total.Members;

    /// <summary>Takes an evaluation where it belongs to the group, and counts it where it does not.</summary>
    /// <returns>Why the whole group is refused; null where it is not.</returns>
    internal string? Offer(Evaluation evaluation)
    {
        var own = evaluation.Framework;
        var taken = selection.FrameworkIds is [] || selection.FrameworkIds.Contains(own.Id) ? selection.Takes(evaluation) : false;
        if (taken != true)
        {
            (LeftOut, Undated) = taken is null ? (LeftOut, Undated + 1) : (LeftOut + 1, Undated);
            return null;
        }

        if (!_ids.Add(evaluation.Id))
        {
            return $"Evaluation {evaluation} is given twice; a member counts once.";
        }

        if (Scale.IsWhole && own.Equals(framework))
        {
            AddOwn(evaluation);
        }
        else if (Side(evaluation) is { } side)
        {
            Add(side);
        }
        else
        {
            return own.Id == framework.Id || mappings.ContainsKey(own.Id)
                ? $"Evaluation {evaluation} uses another content of framework {own} than the group; load both from the same catalogue."
                : $"Evaluation {evaluation} uses framework {own}, but the group is on the scale of {framework}; name both framework "
                    + "versions in the selection and give mappings, or leave the evaluation out.";
        }

        _members.Add(evaluation.Id);
        FrameworksOfMembers.Add(own.Id);
        _frameworks.Add(own.Id.Value);
        return null;
    }

    internal (EquatableList<GroupStatistics> Areas, GroupStatistics Total) Statistics()
    {
        EquatableList<Caveat> ofGroup = _frameworks.Count > 1 ? [GroupCaveats.Translated(FrameworkIds)] : [];
        var areas = EquatableList.From(framework.Areas.Select((area, a) => _areas[a].Build(
            ScoreLevel.Area, area.Number.ToString(CultureInfo.InvariantCulture), area.Name, Area.PointsOfEach, Scale.Points[a],
            _ => ofGroup)));
        var total = _total.Build(
            ScoreLevel.Total, string.Empty, string.Empty, framework.MaxPoints, Scale.Points.Sum(),
            totals => ReferenceGroup.SumOf(areas) is { } sum && totals.Mean() is { } mean && sum.Points != mean.Points
                ? CaveatSet.Union(ofGroup, [GroupCaveats.SumDiffers(sum.Points, mean.Points)])
                : ofGroup);
        return (areas, total);
    }

    /// <summary><see cref="Add"/> for a member of the scale's framework version, without the gaps and rows that no group uses.</summary>
    private void AddOwn(Evaluation evaluation)
    {
        var own = new OwnScores(evaluation, acrossFrameworkVersions: mappings.Count > 0);
        for (var a = 0; a < _areas.Length; a++)
        {
            Add(_areas[a], own.Areas[a], a + 1);
        }

        Add(_total, own.Total, null);

        void Add(StatisticBuilder statistic, ScoreEstimate? score, int? area)
            => statistic.Add(
                score is { } known ? new(known, Rational.One) : null,
                score is null ? [] : CaveatSet.Union([CaveatSet.Of(evaluation, area, own.AcrossFrameworkVersions)]));
    }

    private void Add(ComparisonSide side)
    {
        var scores = new CommonScale.Scores(side, Scale);
        for (var a = 0; a < _areas.Length; a++)
        {
            var area = scores.Area(a);
            _areas[a].Add(area, area?.Caveats(side.Scores.Areas[a].Caveats) ?? []);
        }

        var total = scores.Total();
        _total.Add(total, total?.Caveats(side.Scores.Total.Caveats) ?? []);
    }

    /// <summary>The evaluation on the scale of the group; null where no mapping leads there.</summary>
    private ComparisonSide? Side(Evaluation evaluation)
        => evaluation.Framework.Equals(framework) ? ComparisonSide.From(evaluation, acrossFrameworkVersions: mappings.Count > 0)
            : mappings.TryGetValue(evaluation.Framework.Id, out var mapping) && mapping.From.Equals(evaluation.Framework)
                ? ComparisonSide.From(mapping.Translate(evaluation))
            : null;

    /// <summary>Gathers one area, or the total, member by member.</summary>
    private sealed class StatisticBuilder
    {
        private readonly ScoreDistribution.Tally _tally = new();
        private readonly Dictionary<ScoreEstimate, int> _known = [];
        private readonly HashSet<(CaveatCode, CaveatSubject)> _seen = [];
        private readonly List<Caveat> _caveats = [];
        private EquatableList<Caveat>? _latest;
        private int _missing;
        private Rational _coverage = Rational.One;

        internal MemberScores Members { get; } = new();

        internal void Add(CommonScale.Score? member, EquatableList<Caveat> caveats)
        {
            Members.Add(member?.Estimate, _known);
            if (member is not { } known)
            {
                _missing++;
                return;
            }

            _tally.Add(known.Estimate);
            _coverage = Rational.Min(_coverage, known.Coverage);
            if (!ReferenceEquals(caveats, _latest))
            {
                _latest = caveats;
                _caveats.AddRange(caveats.Where(caveat => _seen.Add((caveat.Code, caveat.Subject))));
            }
        }

        internal GroupStatistics Build(
            ScoreLevel level, string number, string title, int maxPoints, int measuredPoints,
            Func<ScoreDistribution, EquatableList<Caveat>> ofGroup)
        {
            var distribution = _tally.Distribution();
            return new(
                level, number, title, maxPoints, measuredPoints, _missing, distribution, _coverage,
                CaveatSet.Union([ofGroup(distribution), _caveats]));
        }
    }
}
