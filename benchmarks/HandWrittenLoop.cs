using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>The floor: what somebody would write who needs only the numbers. The same links in the same exact arithmetic, with intervals;
/// no ledger, caveats, gaps or coverage.</summary>
internal sealed class HandWrittenLoop
{
    private readonly (int From, int To, Rational Share)[] _links;
    private readonly Rational[] _scale;
    private readonly int[] _area;
    private readonly int _areas;

    internal HandWrittenLoop(FrameworkMapping mapping)
    {
        _links = [.. mapping.Links.Select(link => (mapping.From.IndexOf(link.From), mapping.To.IndexOf(link.To), link.Share))];
        _area = [.. mapping.To.SubQuestions.Select(static question => question.Number.Area - 1)];
        _areas = mapping.To.Areas.Count;
        var linked = new Rational[_area.Length];
        foreach (var (from, to, share) in _links)
        {
            linked[to] += mapping.From.SubQuestions[from].MaxPoints * share;
        }

        _scale = [.. linked.Select((points, to) => mapping.To.SubQuestions[to].MaxPoints / points)];
    }

    internal (Rational Value, Rational Low, Rational High)[] Run(Evaluation evaluation)
    {
        var rows = new (Rational Value, Rational Low, Rational High)[evaluation.SubQuestions.Count];
        var together = FeasibleScores.FromEvaluation(evaluation);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = PrintedEvidence.OfRow(
                evaluation.SubQuestions[i], evaluation.Framework.SubQuestions[i].MaxPoints, evaluation.PercentageRule)!.Value;
            var interval = row.Interval.Intersect(together.SubQuestions[i]) ?? row.Interval;
            rows[i] = (interval.Nearest(row.Points), interval.Low, interval.High);
        }

        var questions = new (Rational Value, Rational Low, Rational High)[_scale.Length];
        foreach (var (from, to, share) in _links)
        {
            ref var target = ref questions[to];
            target = (
                target.Value + (rows[from].Value * share), target.Low + (rows[from].Low * share), target.High + (rows[from].High * share));
        }

        var areas = new (Rational Value, Rational Low, Rational High)[_areas];
        for (var i = 0; i < questions.Length; i++)
        {
            ref var area = ref areas[_area[i]];
            area = (
                area.Value + (questions[i].Value * _scale[i]), area.Low + (questions[i].Low * _scale[i]),
                area.High + (questions[i].High * _scale[i]));
        }

        return areas;
    }
}
