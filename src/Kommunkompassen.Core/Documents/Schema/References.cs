using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Where the things are found that a document only names; a function gives null for what is not known.</summary>
internal sealed record References(
    Func<FrameworkId, FrameworkVersion?>? FindFramework = null,
    MappingRegistry? Mappings = null,
    Func<EvaluationId, Evaluation?>? FindEvaluation = null)
{
    internal static References None { get; } = new();
}
