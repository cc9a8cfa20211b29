namespace Kommunkompassen.Documents;

/// <summary>What came of checking a document of any kind.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record DocumentValidation
{
    internal DocumentValidation(string? kind, bool isShapeOnly, EquatableList<Fault> faults)
    {
        Kind = kind;
        IsShapeOnly = isShapeOnly;
        Faults = faults;
    }

    /// <summary>The kind that the document says it is of, one of <see cref="Document.Kinds"/>; null where it says none of them.</summary>
    public string? Kind { get; }

    /// <summary>True where documents of the kind are not read back: only the shape was checked, not whether the content is right.</summary>
    public bool IsShapeOnly { get; }

    /// <summary>All that is wrong with it; none where it is sound.</summary>
    public EquatableList<Fault> Faults { get; }

    /// <summary>True when nothing is wrong.</summary>
    public bool IsValid => Faults.Count == 0;
}
