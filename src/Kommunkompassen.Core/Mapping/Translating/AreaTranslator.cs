using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Scores the target areas and the total of an evaluation some of whose areas are known by their score only.</summary>
internal readonly struct AreaTranslator(MappingPlan plan, UnsplitAreas unsplit, TranslationCaveats caveats)
{
    private readonly UnsplitAreas _unsplit = unsplit;
    private readonly TranslationCaveats _caveats = caveats;

    /// <summary>Marks the sub-questions that an unsplit area feeds, and scores their areas and the total again.</summary>
    /// <param name="questions">The sub-questions, scored from known rows.</param>
    /// <param name="areas">The areas, scored likewise.</param>
    /// <param name="total">The total, scored likewise.</param>
    /// <param name="isCarried">Whether the printed total is carried over, so that it needs no scoring.</param>
    /// <returns>The total.</returns>
    internal ScoreRow Score(Span<ScoreRow> questions, ScoreRow[] areas, ScoreRow total, bool isCarried)
    {
        var (first, fed) = (0, new List<int>());
        var elsewhere = default(ScoreEstimate);
        for (var a = 0; a < areas.Length; a++)
        {
            List<int> targets = [.. Enumerable.Range(first, plan.Areas[a].Targets.Length)];
            var fedHere = targets.FindAll(_unsplit.Feeds);
            foreach (var target in fedHere)
            {
                questions[target] = questions[target] with { IsWithinArea = true };
            }

            if (fedHere.Count > 0)
            {
                fed.AddRange(targets);
                var (measured, covered) = Measured(targets);
                areas[a] = Number(plan.Areas[a], areas[a], first, areas, targets, default, measured, covered);
            }
            else
            {
                elsewhere += areas[a].Estimate ?? default;
            }

            first += targets.Count;
        }

        if (isCarried)
        {
            return total;
        }

        var coveredInAll = Rational.Sum(areas.Select(static area => area.Coverage * area.MaxPoints));
        return Number(plan.Total, total, 0, areas, fed, elsewhere, areas.Sum(static area => area.MeasuredPoints), coveredInAll);
    }

    /// <summary>The maxima of those targets that have a known source, and how much of all of them is covered.</summary>
    private (int Measured, Rational Covered) Measured(List<int> targets)
    {
        var (measured, covered) = (0, Rational.Zero);
        foreach (var target in targets)
        {
            var max = plan.Targets[target].Question.MaxPoints;
            measured += _unsplit.KnownPoints(target).Sign == 0 ? 0 : max;
            covered += _unsplit.Coverage(target) * max;
        }

        return (measured, covered);
    }

    /// <summary>An area or the total.</summary>
    /// <param name="sum">Its plan.</param>
    /// <param name="ofRows">What known rows say of it.</param>
    /// <param name="first">The index of its first sub-question.</param>
    /// <param name="areas">The areas scored so far; all of them for the total.</param>
    /// <param name="fed">The sub-questions to take together, since unsplit areas feed their areas.</param>
    /// <param name="elsewhere">What is known of the others.</param>
    /// <param name="measured">The maxima of the sub-questions that have a known source.</param>
    /// <param name="covered">How much of its maximum is covered, in points.</param>
    private ScoreRow Number(
        MappingPlan.Sum sum, ScoreRow ofRows, int first, ScoreRow[] areas, List<int> fed, ScoreEstimate elsewhere, int measured,
        Rational covered)
    {
        var unsplit = _unsplit;
        var coverage = covered / sum.MaxPoints;
        var hasGap = sum.Targets.Where((target, i) => unsplit.KnownPoints(first + i) != target.LinkedPoints).Any();
        var caveats = _caveats.Of(sum, coverage, i => areas[i].Coverage, i => unsplit.Coverage(first + i), hasGap);
        var isExact = unsplit.Parts(fed).All(static part => part.IsExact);
        return new ScoreRow(
            ofRows.Subject, measured, measured == 0 ? null : unsplit.Sum(fed) + elsewhere, coverage, null, ofRows.Gaps,
            isExact ? caveats : CaveatSet.Merge(PartialCaveats.AreasByMaxima, caveats));
    }
}
