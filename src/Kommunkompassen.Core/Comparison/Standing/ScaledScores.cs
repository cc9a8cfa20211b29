using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The scores of one evaluation over the sub-questions of a common scale.</summary>
internal readonly struct ScaledScores
{
    private readonly CommonScale _scale;
    private readonly ScoreSheet _sheet;
    private readonly SideSums _sums;

    internal ScaledScores(ComparisonSide side, CommonScale scale)
        => (_scale, _sheet, _sums) = (scale, side.Scores, new SideSums(side));

    /// <summary>The score of an area and its coverage; null where any of it is not known.</summary>
    internal ScaledScore? Area(int area)
    {
        var questions = _scale.Areas[area];
        if (_scale.Points[area] == Kommunkompassen.Area.PointsOfEach)
        {
            return _sheet.Areas[area] is { IsWhole: true, Estimate: { } whole, Coverage: var coverage } ? new(whole, coverage) : null;
        }

        if (questions.Length == 0 || !Array.TrueForAll(questions, _sums.Has))
        {
            return null;
        }

        var covered = Rational.Zero;
        foreach (var question in questions)
        {
            covered += _sums.Coverage(question) * _scale.Framework.SubQuestions[question].MaxPoints;
        }

        return new(_sums.Sum(questions), covered / Kommunkompassen.Area.PointsOfEach, _sums.IsByMaxima(questions));
    }

    /// <summary>The score of all areas and its coverage; null where any of it is not known.</summary>
    internal ScaledScore? Total()
    {
        if (_scale.IsWhole)
        {
            return _sheet.Total is { IsWhole: true, Estimate: { } whole, Coverage: var coverage } ? new(whole, coverage) : null;
        }

        var (parts, covered) = (new List<(ScoreEstimate, IReadOnlyCollection<int>)>(), Rational.Zero);
        for (var area = 0; area < _scale.Areas.Length; area++)
        {
            if (Area(area) is { } known)
            {
                parts.Add((known.Score, _scale.Areas[area]));
                covered += known.Coverage * Kommunkompassen.Area.PointsOfEach;
            }
            else if (_scale.Points[area] > 0)
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : new(
            _sums.Sum(parts), covered / _scale.Framework.MaxPoints, _sums.IsByMaxima(parts.SelectMany(static part => part.Item2)));
    }
}
