using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>A source sub-question whose shares vary: where its parts can flow, and the choices of shares to go through.</summary>
/// <param name="Source">The index of the source sub-question.</param>
/// <param name="Targets">The indexes of its targets; -1 stands for retirement.</param>
/// <param name="Choices">Each a list of shares that add up to 1, one for each target.</param>
internal sealed record SplitSource(int Source, int[] Targets, Rational[][] Choices)
{
    internal static List<SplitSource> AllOrNothing(Translation translation)
        => [.. Destinations(translation.Mapping)
            .Where(static split => split.Targets.Length > 1)
            .Select(
                static split
                    => new SplitSource(
                        split.Source, split.Targets, [.. split.Targets.Select((_, chosen) => Unit(split.Targets.Length, chosen))]))];

    internal static List<SplitSource> Within(Translation translation, EquatableList<ShareRange> ranges)
    {
        var mapping = translation.Mapping;
        var byLink = new Dictionary<(SubQuestionNumber, SubQuestionNumber), ShareRange>();
        foreach (var range in ranges)
        {
            if (mapping.Links.All(link => link.From != range.From || link.To != range.To))
            {
                throw new ArgumentException(
                    $"Mapping {mapping.Id} has no link {range.From} -> {range.To}; give ranges for its own links.", nameof(ranges));
            }

            if (!byLink.TryAdd((range.From, range.To), range))
            {
                throw new ArgumentException($"Two ranges are given for {range.From} -> {range.To}; keep one.", nameof(ranges));
            }
        }

        var named = ranges.Select(static range => range.From).ToHashSet();
        return [.. Destinations(mapping)
            .Where(split => named.Contains(mapping.From.SubQuestions[split.Source].Number))
            .Select(split => split with { Choices = ShareCorners.Of(mapping, split, byLink) })
            .Where(static split => split.Targets.Length > 1)];
    }

    private static Rational[] Unit(int length, int chosen)
        => (long)length * length > Elimination.MaxEntries ? throw Elimination.TooEntangled("shares of one of them")
            : [.. Enumerable.Range(0, length).Select(i => i == chosen ? Rational.One : Rational.Zero)];

    private static IEnumerable<SplitSource> Destinations(FrameworkMapping mapping)
    {
        var retired = mapping.RetiredSubQuestions.Select(static r => r.From).ToHashSet();
        var links = mapping.Links.ToLookup(static link => link.From);
        for (var source = 0; source < mapping.From.SubQuestions.Count; source++)
        {
            var number = mapping.From.SubQuestions[source].Number;
            int[] targets = [
                .. links[number].Select(link => mapping.To.IndexOf(link.To)), .. retired.Contains(number) ? [-1] : Array.Empty<int>()
            ];
            yield return new SplitSource(source, targets, []);
        }
    }
}
