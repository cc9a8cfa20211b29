using Kommunkompassen.Mapping;
using Kommunkompassen.Tool.Output;
using Words = Kommunkompassen.Tool.Answers.TracePhrases;

namespace Kommunkompassen.Tool.Answers;

/// <summary>A trace for a reader: the contributions with their sum, why each flows where it does, and the caveats.</summary>
internal sealed class TracePage(Translation translation, Trace trace, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Page Page()
    {
        var evaluation = translation.Evaluation;
        var blocks = new List<Block> { Facts() };
        if (trace.Contributions.Count > 0)
        {
            blocks.AddRange([Table(), new Prose(Words.Legend.In(language)), new Heading(Words.Why.In(language)), new Points([.. trace.Contributions.Select(Why)])]);
        }

        if (trace.Score.Gaps.Count > 0)
        {
            blocks.AddRange([new Heading(Words.Missing.In(language)), new Points([.. LeftOut.Of(trace.Score.Gaps, language)])]);
        }

        blocks.AddRange(Caveats.Of(trace.Score.Caveats, [], language));
        return new Page(
            Words.Title.With(language, What(), translation.Mapping.To.Id, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)), blocks);
    }

    private string What() => trace.Level switch
    {
        ScoreLevel.Question => Words.Question.With(language, trace.Number),
        ScoreLevel.Area => Words.Area.With(language, trace.Number),
        _ => Words.Total.In(language),
    };

    private Facts Facts()
    {
        var (evaluation, score) = (translation.Evaluation, trace.Score);
        var facts = new List<(string, string)>
        {
            (Words.Evaluation.In(language), ComparisonPhrases.Side.With(
                language, evaluation.Municipality, PeriodText.Of(evaluation.Period, language), evaluation.Framework.Id,
                evaluation.Framework.Name.In(language), evaluation.Report.Title)),
            (Phrases.Mapping.In(language), Phrases.Described(translation.Mapping, language)),
        };
        if (Title() is { } title)
        {
            facts.Add((Words.What.In(language), title));
        }

        facts.Add((Words.Score.In(language), score.Estimate is { } estimate
            ? Words.ScoreText.With(language, _numbers.Of(estimate.Value), score.MeasuredPoints, _numbers.Of(estimate.Interval), _numbers.Percent(score.Coverage))
            : Words.NoScore.In(language)));
        return new Facts(facts);
    }

    private string? Title() => trace.Level switch
    {
        ScoreLevel.Question => translation.Mapping.To.FindSubQuestion(SubQuestionNumber.Parse(trace.Number))?.Wording,
        ScoreLevel.Area => translation.Mapping.To.FindArea(int.Parse(trace.Number, System.Globalization.CultureInfo.InvariantCulture))?.Name,
        _ => null,
    };

    private Table Table()
    {
        var totals = new List<Row>();
        if (trace.Carried.Sign != 0)
        {
            totals.Add(Sum(Words.Carried, _numbers.Signed(trace.Carried)));
        }

        totals.Add(Sum(Words.Sum, trace.Score.Estimate is { } score ? _numbers.Of(score.Value) : "") with { Strong = true });
        return new Table(
            [
                new(Words.From.In(language)),
                new(Words.Wording.With(language, translation.Mapping.From.Id), Wraps: true),
                Column.Number(Words.Points.In(language)),
                Column.Number(Words.Share.In(language)),
                Column.Number(Words.Scale.In(language)),
                new(Words.Relationship.In(language)),
                new(Words.To.In(language)),
                Column.Number(Words.Amount.In(language)),
            ],
            [.. trace.Contributions.Select(Row)],
            totals);
    }

    private Row Row(Contribution contribution)
    {
        var (link, points) = (contribution.Link, contribution.Source.Value);
        return new(
            link.From.ToString(),
            translation.Mapping.From.FindSubQuestion(link.From)!.Wording,
            Words.OfMax.With(language, _numbers.Of(points, points.IsWhole), contribution.RowMaxPoints),
            link.Share.ToString(),
            contribution.Scale.ToString(),
            Words.Of(link.Relationship).In(language),
            link.To.ToString(),
            _numbers.Of(contribution.Amount.Value));
    }

    /// <summary>The number of the source, with the one that the report prints where it differs.</summary>
    private string Number(Contribution contribution)
    {
        var (number, printed) = (contribution.Link.From.ToString(), contribution.Row.PrintedNumber);
        return printed == number ? number : Phrases.PrintedAs.With(language, number, printed);
    }

    private Row Sum(LocalizedText label, string amount) => new("", label.In(language), "", "", "", "", "", amount);

    private Point Why(Contribution contribution)
    {
        var link = contribution.Link;
        return new Point(
            Words.Rationale.With(language, Number(contribution), link.To, link.Rationale.In(language)), Phrases.Sources(link.Sources, language));
    }
}
