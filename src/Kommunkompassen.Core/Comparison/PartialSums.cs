using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Sums over what both sides have, where a side knows an area's score but not its rows.</summary>
internal sealed class PartialSums
{
    private readonly FrameworkVersion _framework;
    private readonly SideSums _before;
    private readonly SideSums _after;
    private readonly int[][] _all;
    private readonly int[][] _common;

    private PartialSums(ComparisonSide before, ComparisonSide after)
    {
        _framework = after.Scores.Framework;
        _before = new SideSums(before);
        _after = new SideSums(after);
        _all = [.. _framework.Areas.Select(area => (int[])[.. area.SubQuestions.Select(question => _framework.IndexOf(question.Number))])];
        _common = [.. _all.Select(questions => (int[])[.. questions.Where(question => _before.Has(question) && _after.Has(question))])];
    }

    /// <summary>The sums of two sides; null where the rows of both are known and no such sums are needed.</summary>
    internal static PartialSums? WhereNeeded(ComparisonSide before, ComparisonSide after)
        => SideSums.IsPartial(before.Scores) || SideSums.IsPartial(after.Scores) ? new PartialSums(before, after) : null;

    internal Pair Area(int area)
    {
        var questions = _common[area];
        var (points, covered) = (0, Rational.Zero);
        foreach (var question in questions)
        {
            var max = _framework.SubQuestions[question].MaxPoints;
            points += max;
            covered += Rational.Min(_before.Coverage(question), _after.Coverage(question)) * max;
        }

        return points == 0 ? default : new Pair(
            _before.Sum(questions), _after.Sum(questions), points, covered / Kommunkompassen.Area.PointsOfEach, IsByMaxima(questions));
    }

    internal Pair Total(ReadOnlySpan<ComparisonRow> areas)
    {
        var before = new List<(ScoreEstimate, IReadOnlyCollection<int>)>();
        var after = new List<(ScoreEstimate, IReadOnlyCollection<int>)>();
        var all = new List<int>();
        var (points, covered) = (0, Rational.Zero);
        for (var a = 0; a < areas.Length; a++)
        {
            if (areas[a] is { ComparableBefore: { } earlier, ComparableAfter: { } later } area)
            {
                var questions = area.BeforeScore.IsWhole && area.AfterScore.IsWhole ? _all[a] : _common[a];
                before.Add((earlier, questions));
                after.Add((later, questions));
                all.AddRange(questions);
                points += area.ComparablePoints;
                covered += area.Coverage * Kommunkompassen.Area.PointsOfEach;
            }
        }

        return points == 0 ? default : new Pair(
            _before.Sum(before), _after.Sum(after), points, covered / _framework.MaxPoints, IsByMaxima(all));
    }

    private bool IsByMaxima(IReadOnlyCollection<int> questions) => _before.IsByMaxima(questions) || _after.IsByMaxima(questions);

    /// <summary>Two sums over the same sub-questions; no points where there are none.</summary>
    /// <param name="Before">The earlier sum.</param>
    /// <param name="After">The later sum.</param>
    /// <param name="Points">The maxima of the sub-questions.</param>
    /// <param name="Coverage">How much of the whole rests on known numbers of both.</param>
    /// <param name="IsByMaxima">Whether a sum depends on how an area's score is divided among its rows.</param>
    internal readonly record struct Pair(ScoreEstimate Before, ScoreEstimate After, int Points, Rational Coverage, bool IsByMaxima = false);
}
