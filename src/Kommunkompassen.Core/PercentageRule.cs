namespace Kommunkompassen;

/// <summary>How a report made its column of percentages. Reports differ, so each declares its own.</summary>
/// <remarks>Olofström 2017 (chapter 4) prints 5 of 15 as 30 %: the percentage was made from an exact score of 4.5. Ronneby 2017 (chapter 4)
/// prints 8 of 15 as 53 %: the quotient of the printed points.</remarks>
public enum PercentageRule
{
    /// <summary>The exact score, which is not printed, divided by the maximum; rounded half away from zero to whole per cent.</summary>
    FromExactScore,

    /// <summary>The printed (rounded) points divided by the maximum; rounded half away from zero to whole per cent.</summary>
    FromRoundedPoints,

    /// <summary>The report prints no percentages.</summary>
    NotPrinted,
}
