namespace Kommunkompassen.Comparison;

/// <summary>What decided the verdict on a standing or on its change.</summary>
public enum StandingReason
{
    /// <summary>The evaluation lacks the number.</summary>
    NumberMissing,

    /// <summary>The whole interval of the difference lies above zero.</summary>
    IntervalAboveZero,

    /// <summary>The whole interval of the difference lies below zero.</summary>
    IntervalBelowZero,

    /// <summary>The interval of the difference holds zero.</summary>
    IntervalHoldsZero,

    /// <summary>No member of the group has the number, or only a mean of totals was published.</summary>
    GroupHasNoNumber,

    /// <summary>The evaluation is the only member that has the number.</summary>
    GroupIsItself,

    /// <summary>Less than half of the maximum rests on known numbers, in the evaluation or in a member.</summary>
    LowCoverage,

    /// <summary>The two are measured on different maxima or sub-questions.</summary>
    DifferentScale,
}
