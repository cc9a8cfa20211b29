using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen.Documents;

/// <summary>What came of one line of a stream: the document that it holds, or all that is wrong with it.</summary>
/// <typeparam name="T">What the documents hold.</typeparam>
/// <remarks>Exactly one of the two is there. Immutable, and therefore thread-safe.</remarks>
public sealed class LineResult<T>
    where T : class
{
    private readonly ReadResult<T> _read;

    internal LineResult(long line, ReadResult<T> read) => (Line, _read) = (line, read);

    /// <summary>The number of the line in the stream, from 1; blank lines count.</summary>
    public long Line { get; }

    /// <summary>True when the line is a valid document.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>What the document holds, or null where the line has faults.</summary>
    public T? Value => _read.Value;

    /// <summary>All that is wrong with the line, at JSON pointers into its document; empty when it is valid.</summary>
    public EquatableList<Fault> Faults => _read.Faults;

    /// <summary>What the document holds.</summary>
    /// <exception cref="InvalidDocumentException">The line has faults; its number is told.</exception>
    public T GetValueOrThrow() => Value ?? throw new InvalidDocumentException(Faults, Line);
}
