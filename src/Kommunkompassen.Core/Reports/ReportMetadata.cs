namespace Kommunkompassen.Reports;

/// <summary>What the sentences of a report say about its evaluation, as far as they were found. It holds nothing that the caller
/// gave.</summary>
public sealed record ReportMetadata
{
    internal ReportMetadata()
    {
    }

    /// <summary>The name before "kommun" as the text has it, often in the genitive ("Olofströms") and perhaps damaged ("Améls").</summary>
    public string? PrintedName { get; internal init; }

    /// <summary>The municipality of the caller's list with that name, or null where none has it.</summary>
    public Municipality? Municipality { get; internal init; }

    /// <summary>When the evaluation took place: a month, or a year.</summary>
    public EvaluationPeriod? Period { get; internal init; }

    /// <summary>Which of the municipality's evaluations it is: "första" is 1, "andra" is 2, up to 10.</summary>
    public int? Ordinal { get; internal init; }

    /// <summary>Roughly how many people were interviewed: "ett 40-tal" is 40.</summary>
    public int? Interviewed { get; internal init; }

    /// <summary>The year of an earlier first evaluation that the text mentions.</summary>
    public EvaluationPeriod? Earlier { get; internal init; }

    /// <summary>The publisher whose name comes first in the text.</summary>
    public string? Publisher { get; internal init; }

    /// <summary>The number of the chapter that holds the score table.</summary>
    public string? Chapter { get; internal init; }
}
