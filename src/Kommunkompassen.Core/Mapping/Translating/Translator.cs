using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Translates an evaluation along the links of a mapping: one pass over the links, exact arithmetic.</summary>
internal readonly ref struct Translator
{
    private readonly FrameworkMapping _mapping;
    private readonly MappingPlan _plan;
    private readonly Evaluation _evaluation;
    private readonly OwnScores _own;
    private readonly UnsplitAreas? _unsplit;
    private readonly LedgerAmount[] _source;
    private readonly TranslationCaveats _caveats;

    private Translator(FrameworkMapping mapping, Evaluation evaluation)
    {
        _mapping = mapping;
        _plan = MappingPlan.Of(mapping);
        _evaluation = evaluation;
        _own = new OwnScores(evaluation, acrossFrameworkVersions: mapping.From.Id != mapping.To.Id, rowsOnly: !_plan.CarriesAny);
        _unsplit = UnsplitAreas.Of(_own, mapping.From, _plan);
        _source = new LedgerAmount[mapping.From.SubQuestions.Count];
        _caveats = new TranslationCaveats(evaluation, _own.AcrossFrameworkVersions, _plan);
    }

    internal static Translation Translate(FrameworkMapping mapping, Evaluation evaluation)
    {
        var translator = new Translator(mapping, evaluation);
        var ledger = translator.Book();
        return new Translation(mapping, evaluation, translator.Score(ledger), ledger, new(translator._source));
    }

    private Ledger Book()
    {
        var total = default(LedgerAmount);
        for (var i = 0; i < _source.Length; i++)
        {
            if (_own.Rows[i] is { } estimate)
            {
                var points = _evaluation.SubQuestions[i].Points.Number is { } printed ? Rational.FromDecimal(printed) : Rational.Zero;
                _source[i] = new LedgerAmount(points, estimate, _mapping.From.SubQuestions[i].MaxPoints);
                total += _source[i];
            }
        }

        var inflows = new LedgerEntry[_plan.Targets.Length];
        for (var t = 0; t < inflows.Length; t++)
        {
            var target = _plan.Targets[t];
            inflows[t] = new LedgerEntry(target.Question.Number, Inflow(target.Flows), target.LinkedPoints);
        }

        var retired = new LedgerEntry[_plan.Retired.Length];
        for (var r = 0; r < retired.Length; r++)
        {
            var flow = _plan.Retired[r];
            retired[r] = new LedgerEntry(_mapping.RetiredSubQuestions[r].From, _source[flow.Source] * flow.Share, flow.MaxPoints);
        }

        return _unsplit is null
            ? new Ledger(new(inflows), new(retired), total)
            : new Ledger(new(inflows), new(retired), total + _unsplit.Total(_evaluation), _unsplit.Flows(_evaluation));
    }

    private LedgerAmount Inflow(MappingPlan.Flow[] flows)
    {
        var amount = default(LedgerAmount);
        foreach (ref readonly var flow in flows.AsSpan())
        {
            amount += _source[flow.Source] * flow.Share;
        }

        return amount;
    }

    private ScoreSheet Score(Ledger ledger)
    {
        var questions = new ScoreRow[_plan.Targets.Length];
        var areas = new ScoreRow[_plan.Areas.Length];
        var next = 0;
        for (var a = 0; a < areas.Length; a++)
        {
            var first = next;
            foreach (var target in _plan.Areas[a].Targets)
            {
                questions[next] = Question(target, ledger.Inflows[next]);
                next++;
            }

            var carried = _plan.CarriedAreas[a] is { } source ? _own.Areas[source] : null;
            areas[a] = Sum(_mapping.To.Areas[a], _plan.Areas[a], carried, areas, new(questions, first, next - first));
        }

        var carriedTotal = _plan.CarriesTotal ? _own.Total : null;
        var total = Sum(_mapping.To, _plan.Total, carriedTotal, areas, questions);
        if (_unsplit is not null)
        {
            total = new AreaTranslator(_plan, _unsplit, _caveats).Score(questions, areas, total, carriedTotal is not null);
        }
        else if (ledger.SourceTotal.MaxPoints.Sign == 0 && carriedTotal is null && _own.Total is not null)
        {
            total = PartialCaveats.WithTotalOnly(total);
        }

        return new ScoreSheet(_mapping.To, new(questions), new(areas), total);
    }

    private ScoreRow Question(MappingPlan.Target target, LedgerEntry inflow)
    {
        var (known, max) = (inflow.Amount.MaxPoints, target.Question.MaxPoints);
        var whole = known == target.LinkedPoints;
        if (target.NewSubQuestion is { } added)
        {
            return new ScoreRow(
                target.Question, 0, null, 0, null, [new Gap(GapKind.New, _mapping.To.Id, added.To, added.Reason, added.Sources)],
                _caveats.Of(target.Caveats, target.AreaSet));
        }

        var coverage = whole ? target.Weight : target.Weight * inflow.KnownShare;
        var caveats = whole ? _caveats.Of(target.Caveats, target.AreaSet) : _caveats.Of(target.Caveats, target.AreaSet, coverage);
        if (known.Sign == 0)
        {
            return new ScoreRow(target.Question, 0, null, 0, null, Gaps(target), caveats);
        }

        var scale = whole ? target.Scale : max / known;
        return new ScoreRow(
            target.Question, max, inflow.Amount.Estimate * scale, coverage, null, whole ? [] : Gaps(target), caveats)
        {
            RestsOnJudgement = target.RestsOnJudgement,
        };
    }

    private ScoreRow Sum(
        object subject, MappingPlan.Sum plan, ScoreEstimate? carried, ScoreRow[] areas, ArraySegment<ScoreRow> questions)
    {
        var max = plan.MaxPoints;
        var (estimate, measured, covered) = (default(ScoreEstimate), 0, Rational.Zero);
        List<Gap>? gaps = null;
        foreach (var part in plan.Areas.Length == 0 ? questions.AsSpan() : areas)
        {
            if (part.Estimate is { } known)
            {
                estimate += known;
                measured += part.MeasuredPoints;
            }

            covered += part.Coverage * part.MaxPoints;
            if (part.Gaps.Count > 0)
            {
                (gaps ??= []).AddRange(part.Gaps);
            }
        }

        var missing = gaps is null ? (EquatableList<Gap>)[] : EquatableList.From(gaps.Distinct());
        var coverage = carried is null ? covered / max : Rational.One;
        var caveats = missing.Any(static gap => gap.Kind != GapKind.New)
            ? WithGap(plan, coverage, areas, questions)
            : _caveats.Of(plan.Caveats, plan.AreaSet);
        return carried is { } printed
            ? new ScoreRow(subject, max, printed, coverage, null, missing, caveats)
            : new ScoreRow(subject, measured, measured == 0 ? null : estimate, coverage, null, missing, caveats);
    }

    // Apart from the sum, so that only a sum with a gap pays for the closure.
    private EquatableList<Caveat> WithGap(MappingPlan.Sum plan, Rational coverage, ScoreRow[] areas, ArraySegment<ScoreRow> questions)
        => _caveats.Of(plan, coverage, i => areas[i].Coverage, i => questions[i].Coverage, hasGap: true);

    private EquatableList<Gap> Gaps(MappingPlan.Target target)
    {
        var gaps = new List<Gap>();
        foreach (var flow in target.Flows)
        {
            if (_own.Rows[flow.Source] is null)
            {
                gaps.Add(Gap.OfRow(_evaluation, _evaluation.SubQuestions[flow.Source]));
            }
        }

        return EquatableList.From(gaps);
    }
}
