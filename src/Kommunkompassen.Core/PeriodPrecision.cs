namespace Kommunkompassen;

/// <summary>How exactly a report dates an evaluation.</summary>
public enum PeriodPrecision
{
    /// <summary>Only the year is said.</summary>
    Year,

    /// <summary>The month is said.</summary>
    Month,

    /// <summary>The days are said.</summary>
    Days,
}
