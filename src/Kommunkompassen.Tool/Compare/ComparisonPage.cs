using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>A comparison for a reader: what is compared, area by area, what is left out, and the caveats.</summary>
internal sealed class ComparisonPage(
    EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? own, Language language)
{
    private readonly ComparisonSide[] _sides = [comparison.Before, comparison.After];

    internal Page Page(bool detail)
    {
        var table = new ComparisonTable(comparison, language);
        Point[] notes =
        [
            .. Backwards(), .. TwoMunicipalities(), .. Totals(), .. DecompositionText.Of(comparison, language),
            .. Refusals(comparison.Areas), .. Narrower(),
        ];
        return new Page(
            Title(),
            [
                Facts(), new Prose(Summary()), table.Areas(), new Prose(Legend(table, detail)), .. Section(null, notes),
                .. sensitivity is null ? [] : new SensitivitySection(comparison, sensitivity, language).Blocks(),
                .. detail ? ByQuestion(table) : [],
                .. Caveats.Of(comparison.Total.Caveats, [.. comparison.Areas.Select(static area => area.Caveats)], language),
                .. Section(LeftOut.Heading.In(language), _sides.SelectMany(side => LeftOut.Of(side, language))),
            ]);
    }

    private Block[] ByQuestion(ComparisonTable table)
        => [new Heading(Words.ByQuestion.In(language)), table.Questions(), .. Section(null, Refusals(comparison.SubQuestions))];

    private string Title()
    {
        var (before, after) = (comparison.Before.Evaluation, comparison.After.Evaluation);
        var (first, second) = (PeriodText.Year(before.Period.Last), PeriodText.Year(after.Period.Last));
        return before.Municipality.Code == after.Municipality.Code
            ? Phrases.TitleOfOne.With(language, after.Municipality.Name, first, second)
            : Phrases.TitleOfTwo.With(language, before.Municipality.Name, first, after.Municipality.Name, second);
    }

    private Facts Facts()
    {
        var framework = comparison.Framework;
        return new Facts(
        [
            (Words.Before.In(language), Phrases.Described(comparison.Before.Evaluation, language)),
            (Words.After.In(language), Phrases.Described(comparison.After.Evaluation, language)),
            (Phrases.Scale.In(language), Phrases.ScaleText.With(language, framework.Id, framework.Name.In(language), framework.MaxPoints)),
            .. _sides.Where(static side => side.Translation is not null)
                .Select(side => (Phrases.Mapping.In(language), Phrases.Described(side.Translation!.Mapping, language))),
            .. own is null ? [] : (IEnumerable<(string, string)>)[(Words.OwnMapping.In(language), Phrases.Described(own, language))],
        ]);
    }

    /// <summary>What a reader takes away who reads no further than this.</summary>
    private string Summary()
    {
        var (total, numbers) = (comparison.Total, new Numbers(language));
        var sentence = total is { ComparableBefore: { } before, ComparableAfter: { } after, Difference: { } difference }
            ? Words.Summary.With(
                language, comparison.Framework.Id, numbers.Of(before.Points, before.Points.IsInteger),
                numbers.Of(after.Points, after.Points.IsInteger),
                total.ComparablePoints, VerdictText.For(total.Verdict).In(language), numbers.Signed(difference.Points),
                Phrases.Allows(total.Caveats).In(language), numbers.Of(difference.Interval))
            : Words.NoTotal.With(language, VerdictText.For(total.Reason).In(language));
        var areas = Phrases.AreaVerdicts(comparison.Areas.Select(static area => (area.Number, area.Verdict)), VerdictText.For, language);
        return sentence + areas + Phrases.SeeCaveats.In(language);
    }

    private string Legend(ComparisonTable table, bool detail)
    {
        var kinds = _sides.Select(side => table.Kind(side, comparison.Areas))
            .Concat(detail ? _sides.Select(side => table.Kind(side, comparison.SubQuestions)) : []).ToHashSet();
        return string.Concat(
            kinds.Contains(Words.Translated) ? Words.LegendTranslated.In(language) : "",
            kinds.Contains(Words.Printed) ? Words.LegendPrinted.In(language) : "",
            kinds.Contains(Words.OwnVersion) ? Words.LegendOwnVersion.In(language) : "",
            Words.Legend.In(language),
            Phrases.HasAreasOnly(comparison.Total.Caveats) ? Phrases.LegendAreas.In(language) : "");
    }

    private Point[] Backwards()
        => comparison.After.Evaluation.Period.Last < comparison.Before.Evaluation.Period.First
            ? [new Point(Words.Backwards.In(language))]
            : [];

    private Point[] TwoMunicipalities()
    {
        var (before, after) = (comparison.Before.Evaluation.Municipality, comparison.After.Evaluation.Municipality);
        return before.Code == after.Code ? [] : [new Point(Words.TwoMunicipalities.With(language, before.Name, after.Name))];
    }

    private IEnumerable<Point> Totals()
        => [.. Total(Words.Before, comparison.Before.Evaluation), .. Total(Words.After, comparison.After.Evaluation)];

    private IEnumerable<Point> Total(LocalizedText label, Evaluation evaluation)
    {
        if (evaluation.Total.Number is { } number)
        {
            var text = new Numbers(language).AsPrinted(number);
            yield return new Point(evaluation.PrintedTotal is { } printed
                ? Words.TotalPrinted.With(language, label.In(language), text, printed.Source.In(language))
                : Words.TotalDerived.With(language, label.In(language), text));
        }
    }

    private IEnumerable<Point> Refusals(IEnumerable<ComparisonRow> rows) => Phrases.Refusals(
        rows.Where(static row => row.Verdict == Verdict.NotComparable).Select(static row => (row.Number, row.Reason)), VerdictText.For,
        language);

    private IEnumerable<Point> Narrower()
        => comparison.Areas
            .Where(static area => area.ComparablePoints > 0 && area.ComparablePoints < area.AfterScore.MaxPoints)
            .Select(area => new Point(string.Concat(
                Words.Narrower.With(language, area.Number, area.ComparablePoints, area.AfterScore.MaxPoints),
                Whole(Words.BeforeScore, area.BeforeScore),
                Whole(Words.AfterScore, area.AfterScore))));

    private string Whole(LocalizedText template, ScoreRow score)
        => score.Printed?.Number is { } printed ? template.With(language, new Numbers(language).AsPrinted(printed)) : "";
}
