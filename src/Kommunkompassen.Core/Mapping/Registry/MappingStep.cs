namespace Kommunkompassen.Mapping;

/// <summary>One mapping as a step between two framework versions, known before the mapping is loaded.</summary>
internal sealed record MappingStep(MappingId Id, FrameworkId From, FrameworkId To);
