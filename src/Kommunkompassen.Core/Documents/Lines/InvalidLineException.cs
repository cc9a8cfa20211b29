using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Thrown where a line of a stream is not a valid document and <see cref="BadLineHandling.Throw"/> was asked for.</summary>
public sealed class InvalidLineException : FormatException
{
    internal InvalidLineException(long line, EquatableList<Fault> faults)
        : this(line, new InvalidDocumentException(faults))
    {
    }

    private InvalidLineException(long line, InvalidDocumentException document)
        : base($"Line {Guard.Invariant(line)}: {document.Message}", document)
        => (Line, Faults) = (line, document.Faults);

    /// <summary>The number of the line, from 1.</summary>
    public long Line { get; }

    /// <summary>All that is wrong with the line, at JSON pointers into its document; at least one.</summary>
    public EquatableList<Fault> Faults { get; }
}
