using Kommunkompassen.Internal;

namespace Kommunkompassen.Serialization;

/// <summary>Thrown when a document cannot be read; it names every fault of the document at once.</summary>
/// <remarks>The message shows the first <see cref="ShownFaults"/> faults, <see cref="Faults"/> holds them all.</remarks>
public sealed class InvalidDocumentException : FormatException
{
    /// <summary>How many faults the message shows: 20.</summary>
    public const int ShownFaults = 20;

    internal InvalidDocumentException(EquatableList<Fault> faults)
        : base(Describe(faults))
        => Faults = faults;

    /// <summary>All that is wrong: what is wrong with the form of the document first, then what breaks the rules of the model; at least one.</summary>
    public EquatableList<Fault> Faults { get; }

    private static string Describe(EquatableList<Fault> faults)
    {
        var shown = string.Join("; ", faults.Take(ShownFaults));
        var more = faults.Count > ShownFaults ? $"; and {Guard.Invariant(faults.Count - ShownFaults)} more" : "";
        return $"The document has {Guard.Invariant(faults.Count)} fault{(faults.Count == 1 ? "" : "s")}: {shown}{more}";
    }
}
