using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The shares held possible for one link of a split: from the low one to the high one, both included.</summary>
internal sealed record ShareRange
{
    /// <exception cref="ArgumentNullException">A sub-question is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside its range.</exception>
    internal ShareRange(SubQuestionNumber from, SubQuestionNumber to, Rational low, Rational high)
    {
        From = Guard.NotNull(from);
        To = Guard.NotNull(to);
        Low = low.Sign >= 0 && low <= 1
            ? low
            : throw new ArgumentOutOfRangeException(nameof(low), low, $"The least share of {from} -> {to} is {low}; allowed is 0 to 1.");
        High = high >= low && high <= 1
            ? high
            : throw new ArgumentOutOfRangeException(
                nameof(high), high, $"The greatest share of {from} -> {to} is {high}; allowed is {low} to 1.");
    }

    internal SubQuestionNumber From { get; }

    internal SubQuestionNumber To { get; }

    /// <summary>The least share, 0 to 1.</summary>
    internal Rational Low { get; }

    /// <summary>The greatest share, from the least one to 1.</summary>
    internal Rational High { get; }
}
