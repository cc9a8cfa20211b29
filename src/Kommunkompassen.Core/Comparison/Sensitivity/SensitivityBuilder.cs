using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Builds the rows of an analysis: which splits reach each, how many points flow in, and what its difference can be.</summary>
internal sealed class SensitivityBuilder(EvaluationComparison comparison, Translation translation, List<SplitSource> splits, bool ranges)
{
    private readonly TargetScoreTable[] _targets = Targets(comparison, translation, splits);

    private static TargetScoreTable[] Targets(EvaluationComparison comparison, Translation translation, List<SplitSource> splits)
    {
        var feeding = Enumerable.Range(0, splits.Count).SelectMany(split => splits[split].Targets.Select(target => (target, split)))
            .ToLookup(static pair => pair.target, static pair => pair.split);
        var scopes = Enumerable.Range(0, comparison.SubQuestions.Count)
            .Select(target => new TableScope([.. feeding[target]], [.. feeding[target].Select(split => splits[split].Choices.Length)]))
            .ToList();
        if (scopes.Sum(static scope => scope.Entries) > BucketElimination.MaxEntries)
        {
            throw BucketElimination.TooEntangled("combinations that feed sub-questions");
        }

        return [.. scopes.Select((scope, target) => new TargetScoreTable(comparison, translation, splits, target, scope))];
    }

    internal SensitivityRow Area(int area) => Row(comparison.Areas[area], area, area + 1);

    internal SensitivityRow Total() => Row(comparison.Total, 0, comparison.Areas.Count);

    /// <summary>A row over the areas from an index up to but not including another.</summary>
    private SensitivityRow Row(ComparisonRow compared, int first, int end)
    {
        // Each split that feeds the row, by whether all of it does.
        var feeding = splits.FindAll(split => Array.Exists(split.Targets, Feeds)).ToLookup(split => Array.TrueForAll(split.Targets, Feeds));
        var row = new SensitivityRow(compared, Flowed(first, end), Numbers(feeding[true]), Numbers(feeding[false]));
        if (compared.Difference is not { } own)
        {
            return row;
        }

        if (feeding.Count == 0)
        {
            return row with
            {
                Differences = ScoreInterval.Point(own.Points),
                Possible = own.Interval,
                LeastCoverage = compared.Coverage,
                Robustness = compared.Verdict == Verdict.NotComparable ? Robustness.Unknown : Robustness.Robust,
            };
        }

        // An area known by its score alone says nothing of how its rows move.
        return _targets.Any(target => IsInside(target, first, end)
            && comparison.SubQuestions[target.Target] is { BeforeScore.IsWithinArea: true } or { AfterScore.IsWithinArea: true })
                ? row
                : Analysed(row, Extremes(compared, first, end));

        bool Feeds(int target) => target >= 0 && IsInside(_targets[target], first, end);
    }

    private SensitivityRow Analysed(SensitivityRow row, RowExtremes extremes)
    {
        var least = extremes.LeastCoverage(isBound: false);
        if (extremes.Find(isBound: false) is not { } attained)
        {
            return row with
            {
                LeastCoverage = least,
                Robustness = row.Verdict == Verdict.NotComparable ? Robustness.Unknown : Robustness.Sensitive,
            };
        }

        var bound = ranges ? extremes.Find(isBound: true)!.Value : attained;
        return row with
        {
            Differences = ScoreInterval.Closed(attained.LeastValue.Value, attained.GreatestValue.Value),
            Possible = IntervalEnd.Between(bound.LeastLow, bound.GreatestHigh),
            LeastCoverage = least,
            Robustness = row.Verdict == Verdict.NotComparable ? Robustness.Unknown
                : least < EvaluationComparison.LeastCoverage || !extremes.Holds(row.Verdict, attained, isBound: false)
                    ? Robustness.Sensitive
                : !ranges || IsProven(row.Verdict, extremes, bound) ? Robustness.Robust
                : Robustness.Unknown,
        };
    }

    /// <summary>Whether a verdict holds for all shares between the ends of the ranges too.</summary>
    private static bool IsProven(Verdict verdict, RowExtremes extremes, RowExtremes.Result bound)
        => extremes.LeastCoverage(isBound: true) >= EvaluationComparison.LeastCoverage && extremes.Holds(verdict, bound, isBound: true);

    private RowExtremes Extremes(ComparisonRow row, int first, int end)
    {
        var (ofItself, isLaterInPart) = (row.Level == ScoreLevel.Total && IsOfItself(row), comparison.Total.AfterScore.Coverage < 1);
        var areas = Enumerable.Range(first, end - first).Select(area => new AreaCases(
            comparison.Areas[area], [.. _targets.Where(target => target.Area == area)],
            translation.Plan.CarriedAreas[area] is not null, ofItself, isLaterInPart));
        return new RowExtremes(row, [.. areas], ofItself, isLaterInPart, splits.Count);
    }

    /// <summary>Whether a whole total is compared by its own number, and that is not what the areas add up to.</summary>
    private bool IsOfItself(ComparisonRow total)
        => total is { BeforeScore.IsWhole: true, AfterScore: { IsWhole: true, Estimate: { } later } }
            && comparison.Areas.Aggregate((ScoreEstimate?)default(ScoreEstimate), static (sum, area) => sum + WholeLater(area)) != later;

    private static ScoreEstimate? WholeLater(ComparisonRow area)
        => area is { BeforeScore.IsWhole: true, AfterScore: { IsWhole: true } later } && later.Coverage >= 1 ? later.Estimate : null;

    /// <summary>The points that flow in: a sum with one term for each split source, so each is taken to its own extremes.</summary>
    private ScoreInterval Flowed(int first, int end)
    {
        var least = _targets.Where(target => IsInside(target, first, end))
            .Aggregate(Rational.Zero, static (sum, target) => sum + target.FixedFlow);
        var greatest = least;
        foreach (var split in splits)
        {
            var points = translation.SourceAmount(split.Source).Estimate.Points;
            var flows = split.Choices.Select(shares => points * shares
                .Where((_, place) => split.Targets[place] >= 0 && IsInside(_targets[split.Targets[place]], first, end))
                .Aggregate(Rational.Zero, static (sum, share) => sum + share)).ToList();
            least += flows.Min();
            greatest += flows.Max();
        }

        return ScoreInterval.Closed(least, greatest);
    }

    private static bool IsInside(TargetScoreTable target, int first, int end) => target.Area >= first && target.Area < end;

    private EquatableList<SubQuestionNumber> Numbers(IEnumerable<SplitSource> sources)
        => EquatableList.From(sources.Select(split => translation.Mapping.From.SubQuestions[split.Source].Number));
}
