using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>A standing for a reader: the group, area by area, how the group is spread, and the caveats. The page of a change takes its
/// sentences from two of them.</summary>
internal sealed class StandingPage(Standing standing, Language language)
{
    /// <summary>Beyond this many members the others are only counted.</summary>
    private const int MostMembers = 10;

    private readonly Numbers _numbers = new(language);
    private readonly ReferenceGroup _group = standing.Group;

    internal string Name => $"{standing.Side.Evaluation.Municipality.Name} {Year}";

    internal string Year => PeriodText.Year(standing.Side.Evaluation.Period.Last);

    internal Page Page()
    {
        var tables = new StandingTables(language);
        return new Page(
            Words.Title.With(language, standing.Side.Evaluation.Municipality.Name, Year),
            [
                new Facts([.. Facts(Phrases.Evaluation, Words.Group), .. Described(Mappings, language)]),
                new Prose(Summary()),
                tables.Standing(standing),
                new Prose(Legend()),
                .. Section(null, Notes()),
                .. _group.PublishedMean is not null
                    ? []
                    : (Block[])[new Heading(Words.Distribution.In(language)), tables.Distribution(_group)],
                .. Reservations(standing.Total.Caveats, [.. standing.Areas.Select(static area => area.Caveats)], language),
                .. Section(LeftOut.Heading.In(language), LeftOut.Of(standing.Side, language)),
            ]);
    }

    /// <summary>Which mappings were used, each once.</summary>
    internal static IEnumerable<(string Label, string Text)> Described(IEnumerable<FrameworkMapping> mappings, Language language)
        => mappings.DistinctBy(static mapping => mapping.ContentHash)
            .Select(mapping => (Phrases.Mapping.In(language), Phrases.Described(mapping, language)));

    /// <summary>The caveats of the total and of the areas: a member may lack the total and yet count in an area.</summary>
    internal static IEnumerable<Block> Reservations(
        EquatableList<Caveat> total, IReadOnlyList<EquatableList<Caveat>> areas, Language language)
        => Caveats.Of(
            EquatableList.From(
                total.Concat(areas.SelectMany(static area => area)).Distinct().OrderByDescending(static caveat => caveat.Severity)),
            areas, language);

    internal (string Label, string Text)[] Facts(LocalizedText label, LocalizedText groupLabel) =>
    [
        (label.In(language), Phrases.Described(standing.Side.Evaluation, language)),
        (groupLabel.In(language), _group.PublishedMean is { } mean ? Published(mean) : Members()),
        (Phrases.Scale.In(language), Scale()),
    ];

    /// <summary>The mappings by which the evaluation and the members were translated.</summary>
    internal IEnumerable<FrameworkMapping> Mappings
        => standing.Side.Translation is { } translation ? _group.Mappings.Prepend(translation.Mapping) : _group.Mappings;

    /// <summary>What a reader takes away who reads no further than this.</summary>
    internal string Summary()
    {
        var areas = _group.PublishedMean is not null
            ? ""
            : Phrases.AreaVerdicts(standing.Areas.Select(static area => (area.Number, area.Verdict)), VerdictText.For, language);
        return Total() + areas + Phrases.SeeCaveats.In(language);
    }

    internal string Legend()
        => _group.PublishedMean is not null ? Words.LegendPublished.In(language)
            : string.Concat(
                Words.Legend.In(language),
                standing.Areas.Append(standing.Total).Any(static row => row.Rank is not null) ? Words.LegendPlace.In(language) : "",
                Phrases.HasAreasOnly(standing.Total.Caveats) ? Phrases.LegendAreas.In(language) : "");

    internal IEnumerable<Point> Notes()
    {
        if (standing.IsMember)
        {
            yield return new Point(Words.Member.In(language));
        }

        if (_group.PublishedMean is not null)
        {
            yield return new Point(Words.OnlyTotals.In(language));
            yield break;
        }

        if (_group.LeftOutCount > 0)
        {
            yield return new Point(Words.LeftOutOfGroup.With(language, _group.LeftOutCount));
        }

        if (_group.UndatedCount > 0)
        {
            yield return new Point(Words.UndatedOfGroup.With(language, _group.UndatedCount));
        }

        foreach (var area in _group.Areas.Where(static area => area.MeasuredPoints < area.MaxPoints))
        {
            yield return new Point(Words.Narrower.With(language, area.Number, area.MeasuredPoints, area.MaxPoints));
        }

        if (standing.Side.Translation is { Mapping: { NewSubQuestions.Count: > 0, From: var own, To: var scale } }
            && !_group.Selection.FrameworkIds.Contains(own.Id))
        {
            yield return new Point(Words.NotMeasured.With(language, own.Id, scale.Id));
        }

        var refused = standing.Areas.Where(static area => area.Verdict == StandingVerdict.NotComparable);
        foreach (var point in Phrases.Refusals(refused.Select(static area => (area.Number, area.Reason)), VerdictText.For, language))
        {
            yield return point;
        }
    }

    private string Total()
    {
        var total = standing.Total;
        if (total is not { OwnScore: { } own, Group.Mean: { } mean, Difference: { } difference })
        {
            return Words.NoTotal.With(language, Name, VerdictText.For(total.Reason).In(language));
        }

        var (score, average) = (_numbers.Of(own.Points, own.Points.IsInteger), _numbers.Of(mean.Points, mean.Points.IsInteger));
        if (total.Verdict == StandingVerdict.NotComparable)
        {
            return Words.RefusedTotal.With(
                language, Name, score, total.MeasuredPoints, average, VerdictText.For(total.Reason).In(language));
        }

        var sentence = Words.Summary.With(
            language, Name, score, total.MeasuredPoints, average, Verdict(total.Verdict).In(language), _numbers.Signed(difference.Points),
            Phrases.Allows(total.Caveats).In(language), _numbers.Of(difference.Interval));
        return total.Rank is { } rank ? sentence + Words.PlaceSummary.With(language, new StandingTables(language).Place(rank)) : sentence;
    }

    private static LocalizedText Verdict(StandingVerdict verdict) => verdict switch
    {
        StandingVerdict.Above => Words.Above,
        StandingVerdict.Below => Words.Below,
        _ => Words.Unclear,
    };

    private string Members()
    {
        var shown = string.Join(", ", _group.MemberIds.Take(MostMembers));
        var rest = _group.MemberIds.Count - MostMembers;
        return Words.GroupText.With(
            language, _group.Name.In(language), _group.MemberIds.Count, rest > 0 ? $"{shown} {Words.More.With(language, rest)}" : shown);
    }

    private string Published(ReferenceMean mean)
        => Words.PublishedText.With(
            language,
            mean.Population.In(language),
            mean.IsApproximate ? Words.About.In(language) + _numbers.AsPrinted(mean.Value!.Value) : _numbers.AsPrinted(mean.Value!.Value),
            mean.Count is { } count ? Words.PublishedCount.With(language, count) : "",
            mean.Source.In(language));

    private string Scale()
    {
        var scale = standing.Side.Scores.Framework;
        return _group.Framework is null
            ? Words.OwnScale.With(language, scale.Id, scale.MaxPoints)
            : Phrases.ScaleText.With(language, scale.Id, scale.Name.In(language), scale.MaxPoints);
    }
}
