using System.Globalization;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.TracePhrases;

namespace Kommunkompassen.Tool;

/// <summary>A trace for a reader: the contributions with their sum, why each flows where it does, and the caveats.</summary>
internal sealed class TracePage(Translation translation, ScoreTrace trace, Language language)
{
    private readonly Numbers _numbers = new(language);
    private readonly FrameworkVersion _from = translation.Mapping.From;
    private readonly FrameworkVersion _to = translation.Mapping.To;

    internal Page Page()
    {
        var evaluation = translation.Evaluation;
        return new Page(
            Words.Title.With(language, What(), _to.Id, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)),
            [
                Facts(),
                .. trace.Contributions.Count + trace.AreaContributions.Count == 0 ? [] : (Block[])[Table(), new Prose(Legend())],
                .. Section(
                    Words.Why.In(language),
                    [.. trace.Contributions.Select(Why), .. trace.AreaContributions.Select(area => new Point(area.Sentence(language)))]),
                .. Section(Words.Missing.In(language), LeftOut.Of(trace.Score.Gaps, language)),
                .. Caveats.Of(trace.Score.Caveats, [], language),
            ]);
    }

    private string What() => trace.Level switch
    {
        ScoreLevel.SubQuestion => Words.Question.With(language, trace.Number),
        ScoreLevel.Area => Words.Area.With(language, trace.Number),
        _ => Words.Total.In(language),
    };

    private Facts Facts()
    {
        var score = trace.Score;
        return new Facts(
        [
            (Phrases.Evaluation.In(language), Phrases.Described(translation.Evaluation, language)),
            (Phrases.Mapping.In(language), Phrases.Described(translation.Mapping, language)),
            .. score.Title.Length > 0 ? [(Words.What.In(language), score.Title)] : ((string, string)[])[],
            (Words.Score.In(language), score.Estimate is { } estimate
                ? Words.ScoreText.With(
                    language, _numbers.Of(estimate.Points), score.MeasuredPoints, _numbers.Of(estimate.Interval),
                    _numbers.Percent(score.Coverage))
                : Absent(score).In(language)),
        ]);
    }

    private static LocalizedText Absent(ScoreRow score)
        => score.IsWithinArea ? Words.WithinArea
            : score.Gaps.Any(static gap => gap.Kind != GapKind.New) ? Words.Unknown
            : Words.NoScore;

    /// <summary>The contributions with their sum; what the rounding of the shown amounts leaves has a row of its own, so that a reader who
    /// adds them up finds the sum.</summary>
    private Table Table()
    {
        var totals = new List<Row>();
        if (trace.Carried.Sign != 0)
        {
            totals.Add(Sum(Words.Carried, _numbers.Signed(trace.Carried)));
        }

        if (Rounding() is { Sign: not 0 } rounding)
        {
            totals.Add(Sum(Words.Rounding, _numbers.Signed(rounding)));
        }

        totals.Add(Sum(Words.Sum, trace.Score.Estimate is { } score ? _numbers.Of(score.Points) : "") with { Strong = true });
        return new Table(
            [
                new(Words.From.In(language)),
                new((trace.Contributions.Count > 0 ? Words.Wording : Words.AreaOf).With(language, _from.Id), Wraps: true),
                Column.Number(Phrases.Points.In(language)),
                Column.Number(Phrases.Share.In(language)),
                Column.Number(Phrases.Scale.In(language)),
                new(Phrases.Relationship.In(language)),
                new(Words.To.In(language)),
                Column.Number(Words.Amount.In(language)),
            ],
            [.. trace.Contributions.Select(Drawn), .. trace.AreaContributions.Select(Drawn)],
            totals);
    }

    /// <summary>The sum as it is shown less the amounts as they are shown.</summary>
    private Rational Rounding()
    {
        var amounts = trace.Contributions.Select(static one => one.Amount.Points)
            .Concat(trace.AreaContributions.Select(static one => one.Amount.Points));
        var left = Shown(trace.Score.Estimate?.Points ?? Rational.Zero) - Shown(trace.Carried);
        return amounts.Aggregate(left, static (left, amount) => left - Shown(amount));

        static Rational Shown(Rational number) => Rational.FromDecimal(Numbers.Rounded(number));
    }

    private Row Drawn(Contribution contribution)
    {
        var (link, points) = (contribution.Link, contribution.Source.Points);
        return new(
            link.From.ToString(),
            _from.FindSubQuestion(link.From)!.Wording,
            Words.OfMax.With(language, _numbers.Of(points, points.IsInteger), contribution.RowMaxPoints),
            link.Share.ToString(),
            contribution.Scale.ToString(),
            Phrases.Of(link.Relationship).In(language),
            link.To.ToString(),
            _numbers.Of(contribution.Amount.Points));
    }

    private Row Drawn(AreaContribution contribution)
    {
        var (area, points) = (_from.FindArea(contribution.Area.Number)!, contribution.Source.Points);
        return new(
            CsvText.Of(area.Number),
            Words.WholeArea.With(language, area.Name),
            Words.OfMax.With(language, _numbers.Of(points, points.IsInteger), area.MaxPoints),
            "",
            contribution.Factor.ToString(),
            "",
            trace.Number,
            _numbers.Of(contribution.Amount.Points));
    }

    private Row Sum(LocalizedText label, string amount) => new("", label.In(language), "", "", "", "", "", amount);

    private string Legend()
        => string.Join(' ', (string[])
        [
            .. trace.Contributions.Count == 0 ? [] : (string[])[Words.Legend.In(language)],
            .. trace.AreaContributions.Count == 0 ? [] : (string[])[Words.LegendAreas.In(language)],
        ]);

    /// <summary>The number of the source, with the one that the report prints where it differs.</summary>
    private string Number(Contribution contribution)
    {
        var (number, printed) = (contribution.Link.From.ToString(), contribution.Row.PrintedNumber);
        return printed == number ? number : Phrases.PrintedAs.With(language, number, printed);
    }

    private Point Why(Contribution contribution)
    {
        var link = contribution.Link;
        return new Point(
            Phrases.Rationale.With(language, Number(contribution), link.To, link.Rationale.In(language)),
            Phrases.Sources(link.Sources, language));
    }
}
