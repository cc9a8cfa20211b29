using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

public sealed partial class Catalogue
{
    /// <summary>Checks a document of any kind, which its first member tells, against all rules of that kind and what this catalogue
    /// holds.</summary>
    /// <param name="utf8Json">The document in UTF-8, without byte-order mark.</param>
    public DocumentValidation Validate(ReadOnlySpan<byte> utf8Json) => Outcome(AnyKind.TryRead(utf8Json));

    /// <summary>Checks a document of any kind from where a stream stands to its end; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Document.MaxBytes"/>.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public DocumentValidation Validate(Stream utf8Json) => Outcome(AnyKind.TryRead(utf8Json));

    /// <summary>Finds out the kind and checks the document once more as one of it.</summary>
    private DocumentReader<DocumentValidation> AnyKind => new((ref cursor) =>
    {
        if (cursor.Kind(Document.Kinds) is not { } kind)
        {
            return null;
        }

        var (faults, isShapeOnly) = Faults(kind, cursor.Utf8);
        return new DocumentValidation(kind, isShapeOnly, faults);
    },
    References.None);

    private static DocumentValidation Outcome(ReadResult<DocumentValidation> read)
        => read.Value ?? new DocumentValidation(null, false, read.Faults);

    private (EquatableList<Fault> Faults, bool IsShapeOnly) Faults(string kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        "framework" => (Document.FrameworkReader.TryRead(bytes).Faults, false),
        "evaluation" => (EvaluationReader.TryRead(bytes).Faults, false),
        "mapping" => (MappingReader.TryRead(bytes).Faults, false),
        "comparison" => (ComparisonReader.TryRead(bytes).Faults, false),
        "audit" => (AuditReader.TryRead(bytes).Faults, false),
        "reference-group" => (ReferenceGroupReader.TryRead(bytes).Faults, false),
        _ => (Document.CheckShape(kind, bytes), true),
    };
}
