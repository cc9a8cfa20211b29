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
            .Select(static split => new SplitSource(split.Source, split.Targets, [.. split.Targets.Select((_, chosen) => Unit(split.Targets.Length, chosen))]))];

    internal static List<SplitSource> Within(Translation translation, EquatableList<ShareRange> ranges)
    {
        var mapping = translation.Mapping;
        var byLink = new Dictionary<(SubQuestionNumber, SubQuestionNumber), ShareRange>();
        foreach (var range in ranges)
        {
            if (mapping.Links.All(link => link.From != range.From || link.To != range.To))
            {
                throw new ArgumentException($"Mapping {mapping.Id} has no link {range.From} -> {range.To}; give ranges for its own links.", nameof(ranges));
            }

            if (!byLink.TryAdd((range.From, range.To), range))
            {
                throw new ArgumentException($"Two ranges are given for {range.From} -> {range.To}; keep one.", nameof(ranges));
            }
        }

        var named = ranges.Select(static range => range.From).ToHashSet();
        return [.. Destinations(mapping)
            .Where(split => named.Contains(mapping.From.SubQuestions[split.Source].Number))
            .Select(split => split with { Choices = Corners(mapping, split, byLink) })];
    }

    private static Rational[] Unit(int length, int chosen)
        => [.. Enumerable.Range(0, length).Select(i => i == chosen ? Rational.One : Rational.Zero)];

    private static IEnumerable<SplitSource> Destinations(FrameworkMapping mapping)
    {
        var retired = mapping.Retirements.Select(static r => r.From).ToHashSet();
        var links = mapping.Links.ToLookup(static link => link.From);
        for (var source = 0; source < mapping.From.SubQuestions.Count; source++)
        {
            var number = mapping.From.SubQuestions[source].Number;
            int[] targets = [.. links[number].Select(link => mapping.To.IndexOf(link.To)), .. retired.Contains(number) ? [-1] : Array.Empty<int>()];
            yield return new SplitSource(source, targets, []);
        }
    }

    /// <summary>The corners of the shares that keep to their ranges and add up to 1: all but one share at an end of its range.</summary>
    private static Rational[][] Corners(
        FrameworkMapping mapping, SplitSource split, Dictionary<(SubQuestionNumber, SubQuestionNumber), ShareRange> ranges)
    {
        var number = mapping.From.SubQuestions[split.Source].Number;
        var own = split.Targets.Select(target =>
        {
            if (target < 0)
            {
                // The retired part takes up what the ranges leave, unless none of them moves.
                return (Low: Rational.Zero, High: Rational.One);
            }

            var to = mapping.To.SubQuestions[target].Number;
            if (ranges.TryGetValue((number, to), out var range))
            {
                return (range.Low, range.High);
            }

            // A link without a range of its own takes up what the others leave.
            return (Low: Rational.Zero, High: Rational.One);
        }).ToArray();

        var corners = new List<Rational[]>();
        for (var free = 0; free < own.Length; free++)
        {
            for (var mask = 0; mask < 1 << own.Length; mask++)
            {
                if ((mask & (1 << free)) != 0)
                {
                    continue;
                }

                var shares = own.Select((range, i) => (mask & (1 << i)) == 0 ? range.Low : range.High).ToArray();
                shares[free] = 1 - (shares.Aggregate(Rational.Zero, static (sum, share) => sum + share) - shares[free]);
                if (shares[free] >= own[free].Low && shares[free] <= own[free].High && !corners.Exists(known => known.AsSpan().SequenceEqual(shares)))
                {
                    corners.Add(shares);
                }
            }
        }

        return corners.Count > 0
            ? [.. corners]
            : throw new ArgumentException($"The ranges of source {number} leave no shares that add up to 1; widen them.", nameof(ranges));
    }
}
