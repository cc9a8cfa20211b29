using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Sets two mappings between the same framework versions side by side, such as a direct one and a chain.</summary>
public static class MappingDifferences
{
    /// <summary>Every share in which the two differ, in order of source, then target, the retired part last.</summary>
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
                $"Mapping {first.Id} leads from {first.From} to {first.To} and mapping {second.Id} from {second.From} to {second.To}; give two between the same forms.",
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
    {
        var shares = mapping.Links.ToDictionary(static link => (link.From, (SubQuestionNumber?)link.To), static link => link.Share);
        foreach (var retirement in mapping.RetiredSubQuestions)
        {
            shares[(retirement.From, null)] = retirement.Share;
        }

        return shares;
    }
}
