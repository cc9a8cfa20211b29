using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Scores the target areas and the total of an evaluation some of whose areas are known by their score only.</summary>
internal readonly struct AreaTranslator
{
    private readonly FrameworkMapping _mapping;
    private readonly UnsplitAreas _unsplit;
    private readonly TranslationCaveats _caveats;

    internal AreaTranslator(FrameworkMapping mapping, UnsplitAreas unsplit, TranslationCaveats caveats)
        => (_mapping, _unsplit, _caveats) = (mapping, unsplit, caveats);

    /// <summary>Marks the sub-questions that an unsplit area feeds, and scores their areas and the total anew.</summary>
    /// <param name="questions">The sub-questions, scored from known rows.</param>
    /// <param name="areas">The areas, scored likewise.</param>
    /// <param name="total">The total, scored likewise.</param>
    /// <param name="isCarried">Whether the printed total is carried over, so that it needs no scoring.</param>
    /// <returns>The total.</returns>
    internal ScoreRow Score(Span<ScoreRow> questions, ScoreRow[] areas, ScoreRow total, bool isCarried)
    {
        var (next, fed) = (0, new List<int>());
        var elsewhere = default(ScoreEstimate);
        for (var a = 0; a < areas.Length; a++)
        {
            var (first, isFed) = (next, false);
            for (; next < questions.Length && _mapping.To.SubQuestions[next].Number.Area == a + 1; next++)
            {
                if (_unsplit.Feeds(next))
                {
                    questions[next] = questions[next] with { IsWithinArea = true };
                    isFed = true;
                }
            }

            if (isFed)
            {
                List<int> targets = [.. Enumerable.Range(first, next - first)];
                fed.AddRange(targets);
                var (measured, covered) = Measured(first, next);
                areas[a] = Number(_mapping.Plan.Areas[a], areas[a], first, areas, targets, default, measured, covered);
            }
            else
            {
                elsewhere += areas[a].Estimate ?? default;
            }
        }

        if (isCarried)
        {
            return total;
        }

        var (measuredInAll, coveredInAll) = (0, Rational.Zero);
        foreach (var area in areas)
        {
            (measuredInAll, coveredInAll) = (measuredInAll + area.MeasuredPoints, coveredInAll + (area.Coverage * area.MaxPoints));
        }

        return Number(_mapping.Plan.Total, total, 0, areas, fed, elsewhere, measuredInAll, coveredInAll);
    }

    /// <summary>The maxima of the sub-questions from an index up to but not including another that have a known source, and how much of
    /// them is covered.</summary>
    private (int Measured, Rational Covered) Measured(int first, int end)
    {
        var (measured, covered) = (0, Rational.Zero);
        for (var target = first; target < end; target++)
        {
            var max = _mapping.To.SubQuestions[target].MaxPoints;
            measured += _unsplit.KnownPoints(target).Sign == 0 ? 0 : max;
            covered += _unsplit.Coverage(target) * max;
        }

        return (measured, covered);
    }

    /// <summary>An area or the total.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="ofRows">What known rows say of it.</param>
    /// <param name="first">The index of its first sub-question.</param>
    /// <param name="areas">The areas scored so far; all of them for the total.</param>
    /// <param name="fed">The sub-questions to reckon together, since unsplit areas feed their areas.</param>
    /// <param name="elsewhere">What is known of the others.</param>
    /// <param name="measured">The maxima of the sub-questions that have a known source.</param>
    /// <param name="covered">How much of its maximum is covered, in points.</param>
    private ScoreRow Number(
        SumPlan plan, ScoreRow ofRows, int first, ScoreRow[] areas, List<int> fed, ScoreEstimate elsewhere, int measured, Rational covered)
    {
        var unsplit = _unsplit;
        var coverage = covered / plan.MaxPoints;
        var hasGap = plan.Targets.Where((target, i) => unsplit.KnownPoints(first + i) != target.LinkedPoints).Any();
        var caveats = _caveats.Of(plan, coverage, i => areas[i].Coverage, i => unsplit.Coverage(first + i), hasGap);
        var isExact = unsplit.Parts(fed).All(static part => part.IsExact);
        return new ScoreRow(
            plan.MaxPoints, measured, measured == 0 ? null : unsplit.Sum(fed) + elsewhere, coverage, null, ofRows.Gaps,
            isExact ? caveats : CaveatSet.Merge(PartialCaveats.AreasByMaxima, caveats));
    }
}
