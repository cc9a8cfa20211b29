using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>A source sub-question whose shares vary: where its parts can flow, and the choices of shares to go through.</summary>
/// <param name="Source">The index of the source sub-question.</param>
/// <param name="Targets">The indexes of its targets; -1 stands for retirement.</param>
/// <param name="Choices">Each a list of shares that add up to 1, one for each target.</param>
internal sealed record SplitSource(int Source, int[] Targets, Rational[][] Choices)
{
    /// <summary>Every split source, given in turn wholly to each of its targets.</summary>
    internal static List<SplitSource> AllOrNothing(Translation translation)
        => [.. All(translation.Mapping)
            .Where(static split => split.Targets.Length > 1)
            .Select(static split => split with { Choices = Units(split.Targets.Length) })];

    /// <summary>The split sources that ranges name, at the corners of those ranges.</summary>
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
        return [.. All(mapping)
            .Where(split => named.Contains(mapping.From.SubQuestions[split.Source].Number))
            .Select(split => split with { Choices = Corners.Find(mapping, split, byLink) })
            .Where(static split => split.Targets.Length > 1)];
    }

    private static Rational[][] Units(int length)
    {
        RefuseSquare(length);
        return [.. Enumerable.Range(0, length)
            .Select(chosen => (Rational[])[.. Enumerable.Range(0, length).Select(i => i == chosen ? Rational.One : Rational.Zero)])];
    }

    private static void RefuseSquare(int targets) => RefuseMany((long)targets * targets);

    private static void RefuseMany(long shares)
    {
        if (shares > BucketElimination.MaxEntries)
        {
            throw BucketElimination.TooEntangled("shares of one of them");
        }
    }

    /// <summary>Every source sub-question with its targets, without choices.</summary>
    private static IEnumerable<SplitSource> All(FrameworkMapping mapping)
    {
        var retired = mapping.RetiredSubQuestions.Select(static retired => retired.From).ToHashSet();
        var links = mapping.Links.ToLookup(static link => link.From);
        for (var source = 0; source < mapping.From.SubQuestions.Count; source++)
        {
            var number = mapping.From.SubQuestions[source].Number;
            var targets = links[number].Select(link => mapping.To.IndexOf(link.To));
            yield return new SplitSource(source, [.. retired.Contains(number) ? targets.Append(-1) : targets], []);
        }
    }

    /// <summary>The corners of the shares of one source that keep to their ranges and add up to 1: all but one share at an end of its
    /// range.</summary>
    private sealed class Corners((Rational Low, Rational High)[] ranges)
    {
        private readonly HashSet<EquatableList<Rational>> _corners = [];
        private readonly Rational[] _shares = new Rational[ranges.Length];
        private int _tried;

        internal static Rational[][] Find(
            FrameworkMapping mapping, SplitSource split, Dictionary<(SubQuestionNumber, SubQuestionNumber), ShareRange> ranges)
        {
            RefuseSquare(split.Targets.Length);
            var number = mapping.From.SubQuestions[split.Source].Number;

            // A retired part, and a link without a range of its own, takes up what the ranges leave.
            var found = new Corners(Array.ConvertAll(split.Targets, target =>
                target >= 0 && ranges.TryGetValue((number, mapping.To.SubQuestions[target].Number), out var range)
                    ? (range.Low, range.High)
                    : (Rational.Zero, Rational.One)));
            for (var free = 0; free < split.Targets.Length; free++)
            {
                found.Try(free, 0, 0);
            }

            return found._corners.Count > 0
                ? [.. found._corners.Select(static corner => corner.ToArray())]
                : throw new ArgumentException(
                    $"The ranges of source {number} leave no shares that add up to 1; widen them.", nameof(ranges));
        }

        /// <summary>Takes the shares from one on to an end each, and at last the free one to what is left.</summary>
        private void Try(int free, int next, Rational sum)
        {
            RefuseMany(Math.Max(++_tried, (long)_corners.Count * _shares.Length));
            if (next == _shares.Length)
            {
                var left = 1 - sum;
                if (left >= ranges[free].Low && left <= ranges[free].High)
                {
                    _shares[free] = left;
                    _corners.Add(EquatableList.From(_shares));
                }

                return;
            }

            var (low, high) = next == free ? (0, 0) : ranges[next];
            foreach (var end in low == high ? [low] : (Rational[])[low, high])
            {
                if (sum + end <= 1)
                {
                    _shares[next] = end;
                    Try(free, next + 1, sum + end);
                }
            }
        }
    }
}
