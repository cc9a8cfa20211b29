using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>What the naive translation says of a sub-question, an area or the total.</summary>
public sealed record NaiveNumber(NaiveScore? Score, int Measured, Support.Fraction Coverage, HashSet<string> Gaps, HashSet<string> Caveats)
{
    public static string KeyOf(Gap gap) => $"{gap.Kind} {gap.FrameworkId} {gap.Number}";
}
