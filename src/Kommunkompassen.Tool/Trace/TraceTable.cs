using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.TracePhrases;

namespace Kommunkompassen.Tool;

/// <summary>The contributions of a trace with their sum; what the rounding of the shown amounts leaves has a row of its own, so that a
/// reader who adds them up finds the sum.</summary>
internal sealed class TraceTable
{
    private readonly Translation _translation;
    private readonly ScoreTrace _trace;
    private readonly Language _language;
    private readonly Numbers _numbers;

    internal TraceTable(Translation translation, ScoreTrace trace, Language language)
        => (_translation, _trace, _language, _numbers) = (translation, trace, language, new Numbers(language));

    internal Table Table()
    {
        var relations = _trace.Contributions.Count > 0;
        var totals = new List<Row>();
        if (_trace.Carried.Sign != 0)
        {
            totals.Add(Sum(Words.Carried, _numbers.Signed(_trace.Carried)));
        }

        if (Rounding() is var rounding && rounding.Sign != 0)
        {
            totals.Add(Sum(Words.Rounding, _numbers.Signed(rounding)));
        }

        totals.Add(Sum(Words.Sum, _trace.Score.Estimate is { } score ? _numbers.Of(score.Points) : "") with { Strong = true });
        return new Table(
            [
                new(Words.From.In(_language)),
                new((relations ? Words.Wording : Words.AreaOf).With(_language, _translation.Mapping.From.Id), Wraps: true),
                Column.Number(Words.Points.In(_language)),
                Column.Number(Words.Share.In(_language)),
                Column.Number(Words.Scale.In(_language)),
                new(Words.Relationship.In(_language)),
                new(Words.To.In(_language)),
                Column.Number(Words.Amount.In(_language)),
            ],
            [.. _trace.Contributions.Select(Drawn), .. _trace.AreaContributions.Select(Drawn)],
            totals);
    }

    /// <summary>The sum as it is shown less the amounts as they are shown.</summary>
    private Rational Rounding()
    {
        var amounts = _trace.Contributions.Select(static one => one.Amount.Points)
            .Concat(_trace.AreaContributions.Select(static one => one.Amount.Points));
        var left = Shown(_trace.Score.Estimate?.Points ?? Rational.Zero) - Shown(_trace.Carried);
        return amounts.Aggregate(left, static (left, amount) => left - Shown(amount));

        static Rational Shown(Rational number) => Rational.FromDecimal(Numbers.Rounded(number));
    }

    private Row Drawn(Contribution contribution)
    {
        var (link, points) = (contribution.Link, contribution.Source.Points);
        return new(
            link.From.ToString(),
            _translation.Mapping.From.FindSubQuestion(link.From)!.Wording,
            Words.OfMax.With(_language, _numbers.Of(points, points.IsInteger), contribution.RowMaxPoints),
            link.Share.ToString(),
            contribution.Scale.ToString(),
            Words.Of(link.Relationship).In(_language),
            link.To.ToString(),
            _numbers.Of(contribution.Amount.Points));
    }

    private Row Drawn(AreaContribution contribution)
    {
        var points = contribution.Source.Points;
        return new(
            CsvText.Of(contribution.Area.Number),
            Words.WholeArea.With(_language, _translation.Mapping.From.FindArea(contribution.Area.Number)!.Name),
            Words.OfMax.With(
                _language, _numbers.Of(points, points.IsInteger), _translation.Mapping.From.FindArea(contribution.Area.Number)!.MaxPoints),
            "",
            contribution.Factor.ToString(),
            "",
            _trace.Number,
            _numbers.Of(contribution.Amount.Points));
    }

    private Row Sum(LocalizedText label, string amount) => new("", label.In(_language), "", "", "", "", "", amount);
}
