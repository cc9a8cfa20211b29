namespace Kommunkompassen.Scoring;

/// <summary>Builds the score sheet of an evaluation in its own framework version.</summary>
internal readonly struct OwnScores
{
    private readonly Evaluation _evaluation;
    private readonly ScoreEstimate?[] _rows;
    private readonly ScoreEstimate?[] _areas;

    internal OwnScores(Evaluation evaluation, bool acrossFrameworkVersions, bool rowsOnly = false)
    {
        _evaluation = evaluation;
        AcrossFrameworkVersions = acrossFrameworkVersions;
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

        // An area without a known row is known by its score alone, so its score is always needed.
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

    /// <summary>The estimate within what all numbers together allow, unless they contradict it.</summary>
    private static ScoreEstimate? Within(ScoreEstimate? known, ScoreInterval together)
        => known is { } estimate && estimate.Interval.Intersect(together) is { } both
            ? new ScoreEstimate(both.Nearest(estimate.Points), both)
            : known;

    internal bool AcrossFrameworkVersions { get; }

    /// <summary>What the printed numbers say about each row; null where nothing is known.</summary>
    internal ReadOnlySpan<ScoreEstimate?> Rows => _rows;

    /// <summary>What the printed numbers say about each area.</summary>
    internal ReadOnlySpan<ScoreEstimate?> Areas => _areas;

    /// <summary>What the printed numbers say about the total.</summary>
    internal ScoreEstimate? Total { get; }

    private bool HasUnsplit()
    {
        var (first, found) = (0, false);
        foreach (var area in _evaluation.Framework.Areas.AsSpan())
        {
            found |= IsUnsplit(first, area.SubQuestions.Count);
            first += area.SubQuestions.Count;
        }

        return found;
    }

    /// <summary>True when nothing is known about any of some rows.</summary>
    internal bool IsUnsplit(int first, int count)
    {
        foreach (var row in _rows.AsSpan(first, count))
        {
            if (row is not null)
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
            var caveats = CaveatSet.Union([CaveatSet.Of(_evaluation, area.Number, AcrossFrameworkVersions)]);
            var areaGaps = new List<Gap>();
            var first = next;
            foreach (var question in area.SubQuestions)
            {
                var result = _evaluation.SubQuestions[next];
                EquatableList<Gap> gap = _rows[next] is null ? [Gap.OfRow(_evaluation, result)] : [];
                areaGaps.AddRange(gap);
                rows[next] = Row(question, _rows[next], result.Points, gap, caveats);
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
                ? Row(area, whole, score, all, caveats)
                : Partial(area, rows.AsSpan(first..next), score, all, caveats);
        }

        var (printed, missing) = (_evaluation.PrintedTotal?.Points, EquatableList.From(gaps));
        var touching = CaveatSet.Union([CaveatSet.Of(_evaluation, null, AcrossFrameworkVersions)]);
        return new ScoreSheet(
            framework,
            new EquatableList<ScoreRow>(rows),
            new EquatableList<ScoreRow>(areas),
            Total is { } total
                ? Row(framework, total, printed, missing, touching)
                : Partial(framework, areas, printed, missing, touching));
    }

    /// <summary>An area or total with a gap and no printed number: the sum of the known parts, measured on their maxima.</summary>
    private static ScoreRow Partial(
        object subject, ReadOnlySpan<ScoreRow> parts, PrintedValue? printed, EquatableList<Gap> gaps, EquatableList<Caveat> caveats)
    {
        var (sum, max, measured, covered) = (default(ScoreEstimate), 0, 0, Rational.Zero);
        foreach (var part in parts)
        {
            sum += part.Estimate ?? default;
            max += part.MaxPoints;
            measured += part.MeasuredPoints;
            covered += part.Coverage * part.MaxPoints;
        }

        return new ScoreRow(subject, measured, measured == 0 ? null : sum, covered / max, printed, gaps, caveats);
    }

    private static ScoreRow Row(
        object subject, ScoreEstimate? estimate, PrintedValue? printed, EquatableList<Gap> gaps, EquatableList<Caveat> caveats)
    {
        var row = new ScoreRow(subject, 0, null, 0, printed, gaps, caveats);
        return estimate is null ? row : new ScoreRow(subject, row.MaxPoints, estimate, 1, printed, gaps, caveats);
    }
}
