using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>All that a change of standing can be, whatever the exact scores are within their intervals.</summary>
/// <remarks>
/// An evaluation that belongs to both groups, or that is set beside one and belongs to the other, is one unknown score wherever it is read
/// by the
/// same mapping on the same sub-questions: what its rounding adds in one place it takes in the other. Read in different ways its scores are
/// taken
/// as independent, which can only widen the range.
/// </remarks>
internal sealed class ChangeRange
{
    private readonly Standing _before;
    private readonly Standing _after;
    private readonly CommonScale _scaleBefore;
    private readonly CommonScale _scaleAfter;
    private readonly bool _sameMean;
    private readonly HashSet<EvaluationId> _several;

    internal ChangeRange(Standing before, Standing after)
    {
        (_before, _after) = (before, after);
        (_scaleBefore, _scaleAfter) = (Scale(before), Scale(after));
        _sameMean = before.Group.PublishedMean is { } mean && mean == after.Group.PublishedMean;
        _several = [before.Side.Evaluation.Id, after.Side.Evaluation.Id, .. before.Group.MemberIds.Where(after.Group.Contains)];
    }

    /// <summary>The range of an area's change, by its place in the form, which both standings then share.</summary>
    internal ScoreInterval OfArea(int area, StandingRow before, StandingRow after)
        => Of(before, after, static (group, place) => group.AreaScores[place], area, SameArea(area));

    internal ScoreInterval OfTotal(StandingRow before, StandingRow after)
        => Of(
            before, after, static (group, _) => group.TotalScores, 0,
            SameForm && Enumerable.Range(0, _scaleBefore.Areas.Length).All(SameArea));

    private bool SameForm => _scaleBefore.Framework.Equals(_scaleAfter.Framework);

    private bool SameArea(int area) => _scaleBefore.Areas[area].AsSpan().SequenceEqual(_scaleAfter.Areas[area]);

    private static CommonScale Scale(Standing standing) => CommonScale.Of(standing.Side.Scores.Framework, standing.Group.Mappings);

    private ScoreInterval Of(
        StandingRow before, StandingRow after, Func<ReferenceGroup, int, MemberScores> scores, int area, bool onSameScale)
    {
        var terms = new Dictionary<(EvaluationId, FrameworkMapping?, ScoreEstimate, bool), Rational>();
        var rest = Add(_after, after, 1, later: !onSameScale) + Add(_before, before, -1, later: false);
        return terms.Aggregate(rest, static (sum, term) => sum + (term.Key.Item3.Interval * term.Value));

        // What counts in one place only is summed at once, with the members of large groups among it.
        ScoreInterval Add(Standing standing, StandingRow line, int sign, bool later)
        {
            var (evaluation, group) = (standing.Side.Evaluation, standing.Group);
            Count(evaluation.Id, standing.Side.Translation?.Mapping, line.OwnScore!.Value, sign);
            if (group.PublishedMean is not null)
            {
                return _sameMean ? default : line.Group!.Mean!.Value.Interval * -sign;
            }

            var members = scores(group, area);
            var part = Rational.FromFraction(-sign, members.Count);
            var found = _several.Select(group.IndexOf).Where(static member => member >= 0).ToList();
            foreach (var member in found)
            {
                if (members.Of(member) is { } score)
                {
                    Count(group.MemberIds[member], group.MappingOf(member), score, part);
                }
            }

            return members.SumWithout(found) * part;

            void Count(EvaluationId id, FrameworkMapping? mapping, ScoreEstimate score, Rational coefficient)
            {
                var key = (id, mapping is null || mapping.IsIdentity ? null : mapping, score, later);
                terms[key] = terms.GetValueOrDefault(key) + coefficient;
            }
        }
    }
}
