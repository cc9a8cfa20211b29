using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The sub-questions that every framework version of a group measures, and scores over them. What one asks and another does not is
/// left out for all, so that like is compared with like.</summary>
internal sealed class CommonScale
{
    internal CommonScale(FrameworkVersion framework, IEnumerable<FrameworkMapping> mappings)
    {
        Framework = framework;
        var lacking = mappings.SelectMany(static mapping => mapping.NewSubQuestions).Select(static added => added.To).ToHashSet();
        Areas = [.. framework.Areas.Select(area => (int[])[.. area.SubQuestions
            .Where(question => !lacking.Contains(question.Number)).Select(question => framework.IndexOf(question.Number))])];
        Points = [.. Areas.Select(questions => questions.Sum(question => framework.SubQuestions[question].MaxPoints))];
    }

    internal FrameworkVersion Framework { get; }

    /// <summary>For each area the indexes of the sub-questions that are measured.</summary>
    internal int[][] Areas { get; }

    /// <summary>For each area their maxima.</summary>
    internal int[] Points { get; }

    internal bool IsWhole => Points.All(static points => points == Area.PointsOfEach);

    /// <summary>The score of an area or of all areas over the sub-questions of the scale.</summary>
    /// <param name="Estimate">The score.</param>
    /// <param name="Coverage">How much of the whole maximum rests on known numbers.</param>
    /// <param name="IsByMaxima">Whether it depends on how an area's score is divided among its rows.</param>
    internal readonly record struct Score(ScoreEstimate Estimate, Rational Coverage, bool IsByMaxima = false)
    {
        /// <summary>The caveats of the whole score, and that of the division where it matters for this part.</summary>
        internal EquatableList<Caveat> Caveats(EquatableList<Caveat> whole)
            => IsByMaxima ? CaveatSet.Merge(PartialCaveats.AreasByMaxima, whole) : whole;
    }

    /// <summary>The scores of one evaluation; each is null where any of it is not known.</summary>
    internal sealed class Scores(ComparisonSide side, CommonScale scale)
    {
        private readonly SideSums _sums = new(side);

        internal Score? Area(int area)
        {
            if (scale.Points[area] == Kommunkompassen.Area.PointsOfEach)
            {
                return Whole(side.Scores.Areas[area]);
            }

            var questions = scale.Areas[area];
            if (questions.Length == 0 || !Array.TrueForAll(questions, _sums.Has))
            {
                return null;
            }

            var covered = questions.Aggregate(
                Rational.Zero, (sum, question) => sum + (_sums.Coverage(question) * scale.Framework.SubQuestions[question].MaxPoints));
            return new(_sums.Sum(questions), covered / Kommunkompassen.Area.PointsOfEach, _sums.IsByMaxima(questions));
        }

        internal Score? Total()
        {
            if (scale.IsWhole)
            {
                return Whole(side.Scores.Total);
            }

            var (parts, covered) = (new List<(ScoreEstimate, IReadOnlyCollection<int> Questions)>(), Rational.Zero);
            for (var area = 0; area < scale.Areas.Length; area++)
            {
                if (Area(area) is { } known)
                {
                    parts.Add((known.Estimate, scale.Areas[area]));
                    covered += known.Coverage * Kommunkompassen.Area.PointsOfEach;
                }
                else if (scale.Points[area] > 0)
                {
                    return null;
                }
            }

            return parts.Count == 0 ? null : new(
                _sums.Sum(parts), covered / scale.Framework.MaxPoints, _sums.IsByMaxima(parts.SelectMany(static part => part.Questions)));
        }

        private static Score? Whole(ScoreRow row)
            => row is { IsWhole: true, Estimate: { } whole, Coverage: var coverage } ? new(whole, coverage) : null;
    }
}
