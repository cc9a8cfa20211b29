using Kommunkompassen.Comparison;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How a standing has changed, for a reader: the change first, then the two standings between which it lies, and the caveats of
/// both.</summary>
internal sealed class StandingChangePage(StandingChange change, Language language)
{
    private readonly StandingParts _before = new(change.Before, language);
    private readonly StandingParts _after = new(change.After, language);

    internal Page Page()
    {
        var tables = new StandingTables(language);
        var blocks = new List<Block>
        {
            new Facts(
            [
                .. _before.Facts(Words.Since, Words.SinceGroup),
                .. _after.Facts(Words.Evaluation, Words.Group),
                .. StandingPage.Described(_before.Mappings.Concat(_after.Mappings), language),
            ]),
            new Prose(Summary()),
            tables.Change(change),
            new Prose(
                Words.ChangeLegend.In(language)
                    + (change.IsWithinFrameworkVersions ? Words.WithinForms : Words.AcrossFrameworkVersions).In(language)),
        };
        StandingPage.Add(blocks, [.. Backwards(), .. OtherAreas(), .. Refusals()]);
        var legend = "";
        foreach (var (parts, standing) in ((StandingParts, Standing)[])[(_after, change.After), (_before, change.Before)])
        {
            blocks.AddRange(
            [
                new Heading(Words.Standing.With(language, parts.Name)), new Prose(parts.Summary()), tables.Standing(standing),
                .. parts.Legend() == legend ? [] : (Block[])[new Prose(parts.Legend())],
            ]);
            legend = parts.Legend();
            StandingPage.Add(blocks, [.. parts.Notes()]);
        }

        EquatableList<Caveat>[] areas = [.. change.Areas.Select(static area => area.Caveats)];
        blocks.AddRange(StandingPage.Reservations(change.Total.Caveats, areas, language));
        StandingPage.Add(
            blocks, [.. LeftOut.Of(change.Before.Side, language), .. LeftOut.Of(change.After.Side, language)],
            ComparisonPhrases.LeftOut.In(language));
        return new Page(Title(), blocks);
    }

    private string Title()
    {
        var (before, after) = (change.Before.Side.Evaluation.Municipality, change.After.Side.Evaluation.Municipality);
        return before.Code == after.Code
            ? ComparisonPhrases.TitleOfOne.With(language, after.Name, _before.Year, $"{_after.Year} {Words.AmongOthers.In(language)}")
            : ComparisonPhrases.TitleOfTwo.With(
                language, before.Name, _before.Year, after.Name, $"{_after.Year} {Words.AmongOthers.In(language)}");
    }

    private string Summary()
    {
        var (total, numbers) = (change.Total, new Numbers(language));
        var areas = change.Areas.GroupBy(static area => area.Verdict).OrderBy(static group => group.Key).Select(group =>
            (group.Count() == 1 ? ComparisonPhrases.OneArea : ComparisonPhrases.SeveralAreas).With(
                language, Phrases.Enumeration([.. group.Select(static area => area.After.Number)], language),
                VerdictText.For(group.Key).In(language)));
        var sentence = total is { Before.Difference: { } before, After.Difference: { } after, Difference: { } difference }
            && total.Verdict != Verdict.NotComparable
            ? Words.ChangeSummary.With(
                language, numbers.Signed(before.Points), _before.Year, numbers.Signed(after.Points), _after.Year,
                VerdictText.For(total.Verdict).In(language), numbers.Signed(difference.Points),
                Phrases.Allows(total.Caveats).In(language), numbers.Of(difference.Interval))
            : Words.NoChange.With(language, StandingText.For(total.Reason).In(language));
        return string.Concat([sentence, .. areas]);
    }

    private Point[] Backwards()
        => change.After.Side.Evaluation.Period.Last < change.Before.Side.Evaluation.Period.First
            ? [new Point(Words.Backwards.In(language))]
            : [];

    private Point[] OtherAreas() => change.Areas.Count == 0 ? [new Point(Words.AreasOfOtherForm.In(language))] : [];

    private IEnumerable<Point> Refusals()
        => change.Areas.Where(static area => area.Verdict == Verdict.NotComparable).GroupBy(static area => area.Reason)
            .Select(group => new Point(
            ComparisonPhrases.NotComparableBecause.With(
                language, Phrases.Enumeration([.. group.Select(static area => area.After.Number)], language),
                StandingText.For(group.Key).In(language))));
}
