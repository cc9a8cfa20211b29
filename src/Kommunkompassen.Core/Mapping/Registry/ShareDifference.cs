using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>A share in which two mappings between the same framework versions differ, such as a direct one and a chain.</summary>
public sealed record ShareDifference
{
    internal ShareDifference(SubQuestionNumber from, SubQuestionNumber? to, Rational first, Rational second)
    {
        From = from;
        To = to;
        First = first;
        Second = second;
    }

    /// <summary>The source sub-question.</summary>
    public SubQuestionNumber From { get; }

    /// <summary>The target sub-question; null for the retired part.</summary>
    public SubQuestionNumber? To { get; }

    /// <summary>The share in the first mapping, 0 where it has no such link.</summary>
    public Rational First { get; }

    /// <summary>The share in the second mapping, 0 where it has no such link.</summary>
    public Rational Second { get; }

    /// <summary>Every share in which two mappings differ, in order of source, then target, the retired part last.</summary>
    /// <param name="first">A mapping.</param>
    /// <param name="second">Another mapping between the same framework versions.</param>
    /// <exception cref="ArgumentNullException">A mapping is null.</exception>
    /// <exception cref="ArgumentException">The two do not lead from and to the same framework versions.</exception>
    public static EquatableList<ShareDifference> Between(FrameworkMapping first, FrameworkMapping second)
    {
        Guard.NotNull(first);
        Guard.NotNull(second);
        if (!first.From.Equals(second.From) || !first.To.Equals(second.To))
        {
            throw new ArgumentException(
                $"Mapping {first.Id} leads from {first.From} to {first.To} and mapping {second.Id} from {second.From} to {second.To}; "
                    + "give two between the same framework versions.",
                nameof(second));
        }

        var (one, other) = (Shares(first), Shares(second));
        return EquatableList.From(one.Keys.Union(other.Keys)
            .Select(key => new ShareDifference(key.From, key.To, one.GetValueOrDefault(key), other.GetValueOrDefault(key)))
            .Where(static difference => difference.First != difference.Second)
            .OrderBy(static difference => difference.From)
            .ThenBy(static difference => difference.To is null)
            .ThenBy(static difference => difference.To));
    }

    private static Dictionary<(SubQuestionNumber From, SubQuestionNumber? To), Rational> Shares(FrameworkMapping mapping)
        => mapping.Links.Select(static link => (link.From, To: (SubQuestionNumber?)link.To, link.Share))
            .Concat(mapping.RetiredSubQuestions.Select(static retired => (retired.From, To: (SubQuestionNumber?)null, retired.Share)))
            .ToDictionary(static part => (part.From, part.To), static part => part.Share);
}
