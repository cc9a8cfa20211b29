using Kommunkompassen.Comparison;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How a standing has changed, for a reader: the change first, then the two standings between which it lies, and the caveats of
/// both.</summary>
internal sealed class StandingChangePage(StandingChange change, Language language)
{
    private readonly StandingPage _before = new(change.Before, language);
    private readonly StandingPage _after = new(change.After, language);

    internal Page Page()
    {
        var tables = new StandingTables(language);
        var blocks = new List<Block>
        {
            new Facts(
            [
                .. _before.Facts(Words.Since, Words.SinceGroup),
                .. _after.Facts(Phrases.Evaluation, Words.Group),
                .. StandingPage.Described(_before.Mappings.Concat(_after.Mappings), language),
            ]),
            new Prose(Summary()),
            tables.Change(change),
            new Prose(
                Words.ChangeLegend.In(language)
                    + (change.IsWithinFrameworkVersions ? Words.WithinVersions : Words.AcrossFrameworkVersions).In(language)),
        };
        blocks.AddRange(Section(null, [.. Backwards(), .. OtherAreas(), .. Refusals()]));
        var legend = "";
        foreach (var (parts, standing) in ((StandingPage, Standing)[])[(_after, change.After), (_before, change.Before)])
        {
            blocks.AddRange(
            [
                new Heading(Words.Standing.With(language, parts.Name)), new Prose(parts.Summary()), tables.Standing(standing),
                .. parts.Legend() == legend ? [] : (Block[])[new Prose(parts.Legend())],
            ]);
            legend = parts.Legend();
            blocks.AddRange(Section(null, parts.Notes()));
        }

        EquatableList<Caveat>[] areas = [.. change.Areas.Select(static area => area.Caveats)];
        blocks.AddRange(StandingPage.Reservations(change.Total.Caveats, areas, language));
        blocks.AddRange(Section(
            LeftOut.Heading.In(language), [.. LeftOut.Of(change.Before.Side, language), .. LeftOut.Of(change.After.Side, language)]));
        return new Page(Title(), blocks);
    }

    private string Title()
    {
        var (before, after) = (change.Before.Side.Evaluation.Municipality, change.After.Side.Evaluation.Municipality);
        return before.Code == after.Code
            ? Phrases.TitleOfOne.With(language, after.Name, _before.Year, $"{_after.Year} {Words.AmongOthers.In(language)}")
            : Phrases.TitleOfTwo.With(
                language, before.Name, _before.Year, after.Name, $"{_after.Year} {Words.AmongOthers.In(language)}");
    }

    private string Summary()
    {
        var (total, numbers) = (change.Total, new Numbers(language));
        var areas = Phrases.AreaVerdicts(change.Areas.Select(static area => (area.After.Number, area.Verdict)), VerdictText.For, language);
        var sentence = total is { Before.Difference: { } before, After.Difference: { } after, Difference: { } difference }
            && total.Verdict != Verdict.NotComparable
            ? Words.ChangeSummary.With(
                language, numbers.Signed(before.Points), _before.Year, numbers.Signed(after.Points), _after.Year,
                VerdictText.For(total.Verdict).In(language), numbers.Signed(difference.Points),
                Phrases.Allows(total.Caveats).In(language), numbers.Of(difference.Interval))
            : Words.NoChange.With(language, VerdictText.For(total.Reason).In(language));
        return sentence + areas;
    }

    private Point[] Backwards()
        => change.After.Side.Evaluation.Period.Last < change.Before.Side.Evaluation.Period.First
            ? [new Point(Words.Backwards.In(language))]
            : [];

    private Point[] OtherAreas() => change.Areas.Count == 0 ? [new Point(Words.OtherAreas.In(language))] : [];

    private IEnumerable<Point> Refusals() => Phrases.Refusals(
        change.Areas.Where(static area => area.Verdict == Verdict.NotComparable).Select(static area => (area.After.Number, area.Reason)),
        VerdictText.For, language);
}
