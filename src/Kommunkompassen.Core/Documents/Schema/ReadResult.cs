using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen.Documents;

/// <summary>What came of reading a document: what it holds, or all that is wrong with it.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
/// <remarks>Exactly one of the two is there. Thread-safe, as all that is immutable.</remarks>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, EquatableList<Fault> faults, long? line = null)
    {
        Value = faults.Count == 0 ? value : null;
        Faults = faults;
        Line = line;
    }

    /// <summary>The number of the document's line in a stream, from 1, blank lines counted; null for a document on its own.</summary>
    public long? Line { get; }

    /// <summary>True when the document is valid.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>What the document holds, or null where it has faults.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong: faults of the shape first, then broken rules of the model; empty when it is valid.</summary>
    public EquatableList<Fault> Faults { get; }

    /// <summary>What the document holds.</summary>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    public T GetValueOrThrow() => Value ?? throw new InvalidDocumentException(Faults, Line);
}
