using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>A standing for a reader: the group, area by area, how the group is spread, and the caveats.</summary>
internal sealed class StandingPage(Standing standing, Language language)
{
    private readonly StandingParts _parts = new(standing, language);

    internal Page Page()
    {
        var tables = new StandingTables(language);
        var blocks = new List<Block>
        {
            new Facts([.. _parts.Facts(Words.Evaluation, Words.Group), .. Described(_parts.Mappings, language)]),
            new Prose(_parts.Summary()),
            tables.Standing(standing),
            new Prose(_parts.Legend()),
        };
        Add(blocks, [.. _parts.Notes()]);
        if (standing.Group.PublishedMean is null)
        {
            blocks.AddRange([new Heading(Words.Distribution.In(language)), tables.Distribution(standing.Group)]);
        }

        blocks.AddRange(Reservations(standing.Total.Caveats, [.. standing.Areas.Select(static area => area.Caveats)], language));
        Add(blocks, [.. LeftOut.Of(standing.Side, language)], ComparisonPhrases.LeftOut.In(language));
        return new Page(Words.Title.With(language, standing.Side.Evaluation.Municipality.Name, _parts.Year), blocks);
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

    internal static void Add(List<Block> blocks, IReadOnlyList<Point> points, string? heading = null)
    {
        if (points.Count > 0)
        {
            blocks.AddRange(heading is null ? [] : [new Heading(heading)]);
            blocks.Add(new Points(points));
        }
    }
}
