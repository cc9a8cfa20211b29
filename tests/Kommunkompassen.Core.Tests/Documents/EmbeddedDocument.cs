using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tests.Documents;

/// <summary>A document that comes with the library, read as its kind without the type of what it holds.</summary>
internal sealed record EmbeddedDocument(string Name, byte[] Bytes)
{
    internal static IEnumerable<string> Names { get; } =
    [
        .. Catalogue.Embedded.Frameworks.Select(static entry => $"frameworks/{entry.Id}.json"),
        .. Catalogue.Embedded.Evaluations.Select(static entry => $"evaluations/{entry.Id}.json"),
        .. Catalogue.Embedded.Mappings.Select(static entry => $"mappings/{entry.Id}.json"),
    ];

    internal string Text => Encoding.UTF8.GetString(Bytes);

    internal static EmbeddedDocument Open(string name)
    {
        using var stream = EmbeddedDocuments.Open(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new EmbeddedDocument(name, copy.ToArray());
    }

    /// <summary>Reads bytes as a document of this kind: its faults, and what it is written as where it has none.</summary>
    internal (EquatableList<Fault> Faults, byte[]? Rewritten) Read(ReadOnlySpan<byte> bytes) => Name.Split('/')[0] switch
    {
        "frameworks" => Outcome(Document.FrameworkReader.TryRead(bytes), Document.ToUtf8Json),
        "evaluations" => Outcome(Catalogue.Embedded.EvaluationReader.TryRead(bytes), Document.ToUtf8Json),
        _ => Outcome(Catalogue.Embedded.MappingReader.TryRead(bytes), Document.ToUtf8Json),
    };

    private static (EquatableList<Fault> Faults, byte[]? Rewritten) Outcome<T>(ReadResult<T> result, Func<T, byte[]> write)
        where T : class
        => (result.Faults, result.IsValid ? write(result.Value) : null);
}
