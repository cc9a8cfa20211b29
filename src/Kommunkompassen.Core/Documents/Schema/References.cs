using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>What finds the things that a document only names; each gives null for what is not known.</summary>
internal sealed record References(
    Func<FrameworkId, FrameworkVersion?>? FindFramework = null,
    Func<MappingReference, FrameworkMapping?>? FindMapping = null,
    Func<EvaluationId, Evaluation?>? FindEvaluation = null)
{
    internal static References None { get; } = new();
}
