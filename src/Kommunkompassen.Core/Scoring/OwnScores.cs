namespace Kommunkompassen.Scoring;

/// <summary>Builds the score sheet of an evaluation in its own form of the framework.</summary>
internal readonly struct OwnScores
{
    private readonly Evaluation _evaluation;
    private readonly bool _acrossForms;
    private readonly ScoreEstimate?[] _rows;
    private readonly ScoreEstimate?[] _areas;

    internal OwnScores(Evaluation evaluation, bool acrossFrameworkVersions, bool rowsOnly = false)
    {
        (_evaluation, _acrossForms) = (evaluation, acrossFrameworkVersions);
        var framework = evaluation.Framework;
        _rows = new ScoreEstimate?[framework.SubQuestions.Count];
        _areas = new ScoreEstimate?[framework.Areas.Count];
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = PrintedEvidence.OfRow(evaluation.SubQuestions[i], framework.SubQuestions[i].MaxPoints, evaluation.PercentageRule);
        }

        // What the numbers say together is narrower than what each says alone.
        var together = FeasibleScores.FromEvaluation(evaluation);
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Within(_rows[i], together.SubQuestions[i]);
        }

        // An area without a known row is known by its score alone, so that its score is always needed.
        if (rowsOnly && !HasUnsplit())
        {
            return;
        }

        var first = 0;
        for (var a = 0; a < _areas.Length; a++)
        {
            var questions = framework.Areas[a].SubQuestions.AsSpan();
            _areas[a] = PrintedEvidence.OfArea(
                _rows.AsSpan(first, questions.Length), questions, evaluation.Areas[a], evaluation.AreaScoreRule);
            _areas[a] = Within(_areas[a], together.Areas[a]);
            first += questions.Length;
        }

        var roundings = evaluation.AreaScoreRule == AreaScoreRule.SumOfRoundedPoints ? _rows.Length : _areas.Length;
        Total = Within(PrintedEvidence.OfTotal(_areas, evaluation.PrintedTotal, roundings), together.Total);
    }

    /// <summary>The estimate within what all numbers together allow; where numbers contradict each other the two may have nothing in
    /// common, and nothing is narrowed.</summary>
    private static ScoreEstimate? Within(ScoreEstimate? known, ScoreInterval together)
        => known is { } estimate && estimate.Interval.Intersect(together) is { } both
            ? new ScoreEstimate(both.Nearest(estimate.Points), both)
            : known;

    internal bool AcrossFrameworkVersions => _acrossForms;

    /// <summary>What the printed numbers say of each row; null where nothing is known.</summary>
    internal ReadOnlySpan<ScoreEstimate?> Rows => _rows;

    /// <summary>What the printed numbers say of each area.</summary>
    internal ReadOnlySpan<ScoreEstimate?> Areas => _areas;

    /// <summary>What the printed numbers say of the total.</summary>
    internal ScoreEstimate? Total { get; }

    private bool HasUnsplit()
    {
        var first = 0;
        foreach (var area in _evaluation.Framework.Areas.AsSpan())
        {
            if (IsUnsplit(first, area.SubQuestions.Count))
            {
                return true;
            }

            first += area.SubQuestions.Count;
        }

        return false;
    }

    /// <summary>True when nothing is known of any of some rows.</summary>
    internal bool IsUnsplit(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            if (_rows[i] is not null)
            {
                return false;
            }
        }

        return true;
    }

    internal ScoreSheet Sheet()
    {
        var framework = _evaluation.Framework;
        var rows = new ScoreRow[_rows.Length];
        var areas = new ScoreRow[_areas.Length];
        var gaps = new List<Gap>();
        var next = 0;
        for (var a = 0; a < areas.Length; a++)
        {
            var area = framework.Areas[a];
            var caveats = CaveatSet.Union([CaveatSet.Of(_evaluation, area.Number, _acrossForms)]);
            var areaGaps = new List<Gap>();
            var first = next;
            foreach (var question in area.SubQuestions)
            {
                var result = _evaluation.SubQuestions[next];
                EquatableList<Gap> gap = _rows[next] is null ? [Gap.OfRow(_evaluation, result)] : [];
                areaGaps.AddRange(gap);
                rows[next] = Number(question.MaxPoints, _rows[next], result.Points, gap, caveats);
                next++;
            }

            if (_areas[a] is not null && areaGaps.Count == area.SubQuestions.Count)
            {
                for (var row = first; row < next; row++)
                {
                    rows[row] = rows[row] with { IsWithinArea = true };
                }
            }

            gaps.AddRange(areaGaps);
            var (score, all) = (_evaluation.Areas[a].Points, EquatableList.From(areaGaps));
            areas[a] = _areas[a] is { } whole
                ? Number(Area.PointsOfEach, whole, score, all, caveats)
                : Partial(Area.PointsOfEach, rows.AsSpan(first..next), score, all, caveats);
        }

        var (printed, missing) = (_evaluation.PrintedTotal?.Points, EquatableList.From(gaps));
        var touching = CaveatSet.Union([CaveatSet.Of(_evaluation, null, _acrossForms)]);
        return new ScoreSheet(
            framework,
            new EquatableList<ScoreRow>(rows),
            new EquatableList<ScoreRow>(areas),
            Total is { } total
                ? Number(framework.MaxPoints, total, printed, missing, touching)
                : Partial(framework.MaxPoints, areas, printed, missing, touching));
    }

    /// <summary>What is known of an area or total that has a gap and no printed number of its own: the sum of the known parts, measured on
    /// their maxima.</summary>
    private static ScoreRow Partial(
        int max, ReadOnlySpan<ScoreRow> parts, PrintedValue? printed, EquatableList<Gap> gaps, EquatableList<Caveat> caveats)
    {
        var (sum, measured, covered) = (default(ScoreEstimate), 0, Rational.Zero);
        foreach (var part in parts)
        {
            sum += part.Estimate ?? default;
            measured += part.MeasuredPoints;
            covered += part.Coverage * part.MaxPoints;
        }

        return new ScoreRow(max, measured, measured == 0 ? null : sum, covered / max, printed, gaps, caveats);
    }

    private static ScoreRow Number(
        int max, ScoreEstimate? estimate, PrintedValue? printed, EquatableList<Gap> gaps, EquatableList<Caveat> caveats)
        => new(max, estimate is null ? 0 : max, estimate, estimate is null ? 0 : 1, printed, gaps, caveats);
}
