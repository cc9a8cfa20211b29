using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>A comparison with what else stands in its document.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ComparisonDocument
{
    internal ComparisonDocument(
        EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping, bool isProven)
    {
        Comparison = comparison;
        Sensitivity = sensitivity;
        OwnMapping = ownMapping;
        IsProven = isProven;
    }

    /// <summary>The comparison, made of the evaluations in the document.</summary>
    public EvaluationComparison Comparison { get; }

    /// <summary>How far it depends on the shares of split sub-questions; null where the document does not say.</summary>
    public SensitivityAnalysis? Sensitivity { get; }

    /// <summary>The mapping of the user's own that was used; null where there was none.</summary>
    public FrameworkMapping? OwnMapping { get; }

    /// <summary>True when the document says the same; false where an earlier method, whose results can differ, made it.</summary>
    public bool IsProven { get; }

    /// <summary>The two evaluations.</summary>
    public override string ToString() => $"{Comparison.Before.Evaluation} -> {Comparison.After.Evaluation}";
}
