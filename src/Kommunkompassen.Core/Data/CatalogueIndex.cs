namespace Kommunkompassen.Data;

/// <summary>What a catalogue holds, without the content.</summary>
internal sealed record CatalogueIndex(
    EquatableList<FrameworkEntry> Frameworks, EquatableList<EvaluationEntry> Evaluations, EquatableList<MappingEntry> Mappings);
