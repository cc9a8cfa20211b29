using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.TracePhrases;

namespace Kommunkompassen.Tool;

/// <summary>A trace for a reader: the contributions with their sum, why each flows where it does, and the caveats.</summary>
internal sealed class TracePage(Translation translation, ScoreTrace trace, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Page Page()
    {
        var evaluation = translation.Evaluation;
        var blocks = new List<Block> { Facts() };
        if (trace.Contributions.Count + trace.AreaContributions.Count > 0)
        {
            blocks.AddRange(
            [
                new TraceTable(translation, trace, language).Table(), new Prose(Legend()), new Heading(Words.Why.In(language)),
                new Points(
                    [.. trace.Contributions.Select(Why), .. trace.AreaContributions.Select(area => new Point(area.Sentence(language)))]),
            ]);
        }

        if (trace.Score.Gaps.Count > 0)
        {
            blocks.AddRange([new Heading(Words.Missing.In(language)), new Points([.. LeftOut.Of(trace.Score.Gaps, language)])]);
        }

        blocks.AddRange(Caveats.Of(trace.Score.Caveats, [], language));
        return new Page(
            Words.Title.With(language, What(), translation.Mapping.To.Id, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)),
            blocks);
    }

    private string What() => trace.Level switch
    {
        ScoreLevel.SubQuestion => Words.Question.With(language, trace.Number),
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
            ? Words.ScoreText.With(
                language, _numbers.Of(estimate.Points), score.MeasuredPoints, _numbers.Of(estimate.Interval),
                _numbers.Percent(score.Coverage))
            : Absent(score).In(language)));
        return new Facts(facts);
    }

    private static LocalizedText Absent(ScoreRow score)
        => score.IsWithinArea ? Words.WithinArea
            : score.Gaps.Any(static gap => gap.Kind != GapKind.New) ? Words.Unknown
            : Words.NoScore;

    private string? Title() => trace.Level switch
    {
        ScoreLevel.SubQuestion => translation.Mapping.To.FindSubQuestion(SubQuestionNumber.Parse(trace.Number))?.Wording,
        ScoreLevel.Area => translation.Mapping.To.FindArea(
            int.Parse(trace.Number, System.Globalization.CultureInfo.InvariantCulture))?.Name,
        _ => null,
    };

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
            Words.Rationale.With(language, Number(contribution), link.To, link.Rationale.In(language)),
            Phrases.Sources(link.Sources, language));
    }
}
