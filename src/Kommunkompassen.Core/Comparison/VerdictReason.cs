namespace Kommunkompassen.Comparison;

/// <summary>What decided a verdict.</summary>
public enum VerdictReason
{
    /// <summary>A number was not published or cannot be read.</summary>
    NumberMissing,

    /// <summary>The whole interval of the difference lies above zero.</summary>
    IntervalAboveZero,

    /// <summary>The whole interval of the difference lies below zero.</summary>
    IntervalBelowZero,

    /// <summary>The interval of the difference holds zero.</summary>
    IntervalHoldsZero,

    /// <summary>The sub-question is new in the later framework version: nothing in the earlier one corresponds to it.</summary>
    NoSource,

    /// <summary>Only the total of the evaluation is known, and it is a total of another framework version.</summary>
    TotalOfOtherFramework,

    /// <summary>Less than half of the maximum rests on numbers that both evaluations have.</summary>
    LowCoverage,

    /// <summary>Every link behind the translated number is judgement alone.</summary>
    JudgementOnly,
}
