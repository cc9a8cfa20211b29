namespace Kommunkompassen;

/// <summary>How a report made the score of an area from its sub-questions. Reports differ, so each declares its own.</summary>
/// <remarks>A printed area score that does not follow the rule is data, not an error: Ronneby 2017 prints 65 in area 3, where the points
/// add up to 64.</remarks>
public enum AreaScoreRule
{
    /// <summary>The exact scores, which are not printed, were added and the sum rounded half away from zero (Olofström 2017, area 1: 49
    /// points add up to a printed 48).</summary>
    RoundedSumOfExactScores,

    /// <summary>The printed (rounded) points were added.</summary>
    SumOfRoundedPoints,
}
