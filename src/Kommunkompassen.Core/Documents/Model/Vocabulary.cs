using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>The words of all documents of format version 1.</summary>
internal static class Vocabulary
{
    internal static readonly Words<PercentageRule> PercentageRules = new(
        ("fromExactScore", PercentageRule.FromExactScore), ("fromRoundedPoints", PercentageRule.FromRoundedPoints),
        ("notPrinted", PercentageRule.NotPrinted));

    internal static readonly Words<AreaScoreRule> TotalRules = new(
        ("roundedSumOfExactScores", AreaScoreRule.RoundedSumOfExactScores), ("sumOfRoundedPoints", AreaScoreRule.SumOfRoundedPoints));

    internal static readonly Words<CaveatSeverity> Severities = new(
        ("note", CaveatSeverity.Note), ("caution", CaveatSeverity.Caution), ("serious", CaveatSeverity.Serious));

    internal static readonly Words<Relationship> Relationships = new(
        ("equivalent", Relationship.Equivalent), ("subset", Relationship.Subset), ("superset", Relationship.Superset),
        ("intersects", Relationship.Intersects));

    internal static readonly Words<LinkBasis> Bases = new(
        ("stated", LinkBasis.Stated), ("sameTitle", LinkBasis.SameTitle), ("sameMatters", LinkBasis.SameMatters),
        ("judgement", LinkBasis.Judgement));

    internal static readonly Words<Confidence> Confidences = new(
        ("high", Confidence.High), ("medium", Confidence.Medium), ("low", Confidence.Low));

    /// <summary>A printed value is written as a bare number, so its status has no word.</summary>
    internal static readonly Words<ValueStatus> Statuses = new(
        ("derived", ValueStatus.Derived), ("unreadable", ValueStatus.Unreadable), ("notPublished", ValueStatus.NotPublished));
}
