using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Composes mappings: A -> B and B -> C give A -> C.</summary>
/// <remarks>
/// Shares multiply along a path and add over the paths; caveats and sources unite; relationships join by <see cref="RelationshipJoin"/>;
/// the
/// basis is the weakest and the confidence the lowest on the way. The ledger of the composed mapping equals that of translating step by
/// step,
/// exactly. Composition is associative, and the identity changes nothing, in what flows where. A composed mapping is held to all the rules
/// of
/// a mapping.
/// </remarks>
public static class MappingComposition
{
    /// <summary>The mapping that leads from the source framework version of the first to the target framework version of the second.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="second">The second step; its source framework version is the target framework version of the first.</param>
    /// <exception cref="ArgumentNullException">A mapping is null.</exception>
    /// <exception cref="ArgumentException">The second does not start where the first ends.</exception>
    public static FrameworkMapping Compose(FrameworkMapping first, FrameworkMapping second)
    {
        Guard.NotNull(first);
        Guard.NotNull(second);
        if (!first.To.Equals(second.From))
        {
            throw new ArgumentException(
                $"Mapping {first.Id} ends at framework {first.To}, and mapping {second.Id} starts at {second.From}; give a second mapping that starts at {first.To}.",
                nameof(second));
        }

        if (IdentityMapping.Is(first))
        {
            return second;
        }

        return IdentityMapping.Is(second) ? first : new Composer(first, second).Compose();
    }
}
