using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The corners of the shares of one source that keep to their ranges and add up to 1: all but one share at an end of its
/// range.</summary>
internal sealed class ShareCorners
{
    private readonly (Rational Low, Rational High)[] _ranges;
    private readonly HashSet<EquatableList<Rational>> _corners = [];
    private readonly Rational[] _shares;
    private int _tried;

    private ShareCorners((Rational Low, Rational High)[] ranges) => (_ranges, _shares) = (ranges, new Rational[ranges.Length]);

    internal static Rational[][] Of(
        FrameworkMapping mapping, SplitSource split, Dictionary<(SubQuestionNumber, SubQuestionNumber), ShareRange> ranges)
    {
        if ((long)split.Targets.Length * split.Targets.Length > Elimination.MaxEntries)
        {
            throw Elimination.TooEntangled("shares of one of them");
        }

        var number = mapping.From.SubQuestions[split.Source].Number;

        // A retired part, and a link without a range of its own, takes up what the ranges leave.
        var found = new ShareCorners(Array.ConvertAll(split.Targets, target =>
            target >= 0 && ranges.TryGetValue((number, mapping.To.SubQuestions[target].Number), out var range)
                ? (range.Low, range.High)
                : (Rational.Zero, Rational.One)));
        for (var free = 0; free < split.Targets.Length; free++)
        {
            found.Try(free, 0, 0);
        }

        return found._corners.Count > 0
            ? [.. found._corners.Select(static corner => corner.ToArray())]
            : throw new ArgumentException($"The ranges of source {number} leave no shares that add up to 1; widen them.", nameof(ranges));
    }

    /// <summary>Takes the shares from one on to an end each, and the free one to what is left.</summary>
    private void Try(int free, int next, Rational sum)
    {
        if (++_tried > Elimination.MaxEntries || (long)_corners.Count * _shares.Length > Elimination.MaxEntries)
        {
            throw Elimination.TooEntangled("shares of one of them");
        }

        if (next == _shares.Length)
        {
            var left = 1 - sum;
            if (left >= _ranges[free].Low && left <= _ranges[free].High)
            {
                _shares[free] = left;
                _corners.Add(EquatableList.From(_shares));
            }

            return;
        }

        if (next == free)
        {
            Try(free, next + 1, sum);
            return;
        }

        var (low, high) = _ranges[next];
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
