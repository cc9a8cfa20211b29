using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>A share in which two mappings between the same framework versions differ.</summary>
public sealed record ShareDifference
{
    internal ShareDifference(SubQuestionNumber from, SubQuestionNumber? to, Rational first, Rational second)
        => (From, To, First, Second) = (from, to, first, second);

    /// <summary>The source sub-question.</summary>
    public SubQuestionNumber From { get; }

    /// <summary>The target sub-question; null for the retired part.</summary>
    public SubQuestionNumber? To { get; }

    /// <summary>The share in the first mapping, 0 where it has no such link.</summary>
    public Rational First { get; }

    /// <summary>The share in the second mapping, 0 where it has no such link.</summary>
    public Rational Second { get; }
}
