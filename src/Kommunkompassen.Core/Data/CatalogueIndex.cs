using Kommunkompassen.Serialization;

namespace Kommunkompassen.Data;

/// <summary>What a catalogue holds, without the content: the document <c>index.json</c>.</summary>
internal sealed record CatalogueIndex(
    EquatableList<FrameworkEntry> Frameworks, EquatableList<EvaluationEntry> Evaluations, EquatableList<MappingEntry> Mappings)
{
    private static readonly DocumentReader<CatalogueIndex> Reader = new(IndexReading.Read);

    internal static CatalogueIndex Read(Stream utf8Json) => Reader.Read(utf8Json);
}
