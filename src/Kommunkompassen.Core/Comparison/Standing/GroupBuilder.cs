using System.Globalization;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Takes the evaluations of a group one by one; what it keeps of each is its id and its scores.</summary>
internal sealed class GroupBuilder
{
    private readonly GroupSelection _selection;
    private readonly CommonScale _scale;
    private readonly Dictionary<FrameworkId, FrameworkMapping> _mappings;
    private readonly StatisticBuilder[] _areas;
    private readonly StatisticBuilder _total = new();
    private readonly List<EvaluationId> _members = [];
    private readonly List<FrameworkId> _formOf = [];
    private readonly HashSet<EvaluationId> _ids = [];
    private readonly SortedSet<string> _forms = new(StringComparer.Ordinal);

    /// <summary>Begins a group.</summary>
    /// <param name="framework">The form on whose scale it is.</param>
    /// <param name="selection">Which evaluations belong to it.</param>
    /// <param name="mappings">The mappings from the other forms of the selection.</param>
    /// <param name="outside">How many evaluations are known to have been left out, and how many of those could not be placed.</param>
    internal GroupBuilder(
        FrameworkVersion framework, GroupSelection selection, Dictionary<FrameworkId, FrameworkMapping> mappings,
        (int LeftOut, int Undated) outside = default)
    {
        (LeftOut, Undated) = outside;
        (_selection, _mappings) = (selection, mappings);
        _scale = CommonScale.Of(framework, mappings.Values);
        _areas = [.. framework.Areas.Select(static _ => new StatisticBuilder())];
    }

    internal int LeftOut { get; private set; }

    internal int Undated { get; private set; }

    internal CommonScale Scale => _scale;

    internal EquatableList<EvaluationId> Members => EquatableList.From(_members);

    /// <summary>The form of each member, in their order.</summary>
    internal List<FrameworkId> FormOf => _formOf;

    internal MemberScores[] AreaScores => [.. _areas.Select(static area => area.Members)];

    internal MemberScores TotalScores => _total.Members;

    internal EquatableList<FrameworkId> Forms => EquatableList.From(_forms.Select(static form => new FrameworkId(form)));

    /// <summary>Takes an evaluation where it belongs to the group, and counts it where it does not.</summary>
    /// <returns>Why the whole group is refused; null where it is not.</returns>
    internal string? Offer(Evaluation evaluation)
    {
        var taken = _selection.FrameworkIds.Count == 0 || _selection.FrameworkIds.Contains(evaluation.Framework.Id)
            ? _selection.Takes(evaluation)
            : false;
        if (taken != true)
        {
            (LeftOut, Undated) = taken is null ? (LeftOut, Undated + 1) : (LeftOut + 1, Undated);
            return null;
        }

        if (!_ids.Add(evaluation.Id))
        {
            return $"Evaluation {evaluation} is given twice; a member counts once.";
        }

        if (_scale.IsWhole && evaluation.Framework.Equals(_scale.Framework))
        {
            AddOwn(evaluation);
        }
        else if (Side(evaluation) is { } side)
        {
            Add(side);
        }
        else
        {
            return evaluation.Framework.Id == _scale.Framework.Id || _mappings.ContainsKey(evaluation.Framework.Id)
                ? $"Evaluation {evaluation} uses another content of framework {evaluation.Framework} than the group; load both from the same catalogue."
                : $"Evaluation {evaluation} uses framework {evaluation.Framework}, but the group is on the scale of {_scale.Framework}; name both forms in the selection and give mappings, or leave the evaluation out.";
        }

        _members.Add(evaluation.Id);
        _formOf.Add(evaluation.Framework.Id);
        _forms.Add(evaluation.Framework.Id.Value);
        return null;
    }

    internal (EquatableList<GroupStatistics> Areas, GroupStatistics Total) Statistics()
    {
        EquatableList<Caveat> ofForms = _forms.Count > 1 ? [GroupCaveats.Translated(Forms)] : [];
        var areas = EquatableList.From(_scale.Framework.Areas.Select((area, a) => _areas[a].Finished(
            ScoreLevel.Area, area.Number.ToString(CultureInfo.InvariantCulture), area.Name, Area.PointsOfEach, _scale.Points[a],
            _ => ofForms)));
        var total = _total.Finished(
            ScoreLevel.Total, string.Empty, string.Empty, _scale.Framework.MaxPoints, _scale.Points.Sum(),
            totals => ReferenceGroup.SumOf(areas) is { } sum && totals.Mean() is { } mean && sum.Points != mean.Points
                ? CaveatSet.Union(ofForms, [GroupCaveats.SumDiffers(sum.Points, mean.Points)])
                : ofForms);
        return (areas, total);
    }

    /// <summary>The same as <see cref="Add"/> for a member of the scale's own form, without its gaps and rows, which a large group has no
    /// use for.</summary>
    private void AddOwn(Evaluation evaluation)
    {
        var own = new OwnScores(evaluation, acrossFrameworkVersions: _mappings.Count > 0);
        EquatableList<Caveat> Touching(int? area) => CaveatSet.Union([CaveatSet.Of(evaluation, area, own.AcrossFrameworkVersions)]);
        for (var a = 0; a < _areas.Length; a++)
        {
            _areas[a].Add(own.Areas[a] is { } area ? new(area, Rational.One) : null, own.Areas[a] is null ? [] : Touching(a + 1));
        }

        _total.Add(own.Total is { } total ? new(total, Rational.One) : null, own.Total is null ? [] : Touching(null));
    }

    private void Add(ComparisonSide side)
    {
        var scores = new ScaledScores(side, _scale);
        for (var a = 0; a < _areas.Length; a++)
        {
            var area = scores.Area(a);
            _areas[a].Add(area, area?.Caveats(side.Scores.Areas[a].Caveats) ?? []);
        }

        var total = scores.Total();
        _total.Add(total, total?.Caveats(side.Scores.Total.Caveats) ?? []);
    }

    /// <summary>The evaluation on the scale of the group; null where nothing brings it there.</summary>
    private ComparisonSide? Side(Evaluation evaluation)
        => evaluation.Framework.Equals(_scale.Framework) ? ComparisonSide.From(evaluation, acrossFrameworkVersions: _mappings.Count > 0)

                : _mappings.TryGetValue(evaluation.Framework.Id, out var mapping) && mapping.From.Equals(evaluation.Framework)
                ? ComparisonSide.From(mapping.Translate(evaluation))
            : null;
}
