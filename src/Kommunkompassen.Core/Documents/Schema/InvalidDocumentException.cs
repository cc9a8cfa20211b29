using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Thrown when a document cannot be read; it names every fault of the document at once.</summary>
/// <remarks>The message shows the first <see cref="ShownFaults"/> faults, <see cref="Faults"/> holds them all. Their codes are stable. Of
/// any document: <c>too-large</c>, <c>byte-order-mark</c>, <c>not-utf-8</c>, <c>lone-surrogate</c>, <c>not-json</c>, <c>trailing-data</c>,
/// <c>comment</c>, <c>too-deep</c>, <c>too-many-items</c>, <c>too-many-faults</c>, <c>wrong-kind</c>, <c>unknown-kind</c>,
/// <c>unknown-format-version</c>, <c>wrong-type</c>, <c>unknown-member</c>, <c>duplicate-member</c>, <c>missing-member</c>,
/// <c>empty-list</c>. Of values: <c>blank-text</c>, <c>too-long</c>, <c>bad-id</c>, <c>bad-number</c>, <c>bad-period</c>,
/// <c>bad-municipality-code</c>, <c>bad-share</c>, <c>bad-text</c>, <c>unknown-word</c>, <c>exponent</c>, <c>not-whole</c>,
/// <c>out-of-range</c>, <c>too-many-decimals</c>, <c>no-number</c>. Of references: <c>unknown-framework</c>, <c>unknown-caveat</c>,
/// <c>unused-caveat</c>, <c>duplicate-caveat</c>, <c>unknown-mapping</c>, <c>unknown-evaluation</c>, <c>taken-version</c>. Of computed
/// results: <c>unknown-method</c>, <c>inputs-do-not-fit</c>, <c>differs</c>. All others are those of the model's own rules, as in
/// <see cref="InvalidModelException"/>. The name of an unknown member is cut at 80 characters in its pointer.</remarks>
public sealed class InvalidDocumentException : FormatException
{
    /// <summary>How many faults the message shows: 20.</summary>
    public const int ShownFaults = 20;

    internal InvalidDocumentException(EquatableList<Fault> faults, long? line = null)
        : base(line is null ? Describe(faults) : $"Line {Guard.Invariant(line)}: {Describe(faults)}")
    {
        Faults = faults;
        Line = line;
    }

    /// <summary>The number of the document's line in a stream, from 1; null for a document on its own.</summary>
    public long? Line { get; }

    /// <summary>All that is wrong: faults of the shape first, then broken rules of the model; at least one.</summary>
    public EquatableList<Fault> Faults { get; }

    private static string Describe(EquatableList<Fault> faults)
    {
        var shown = string.Join("; ", faults.Take(ShownFaults));
        var more = faults.Count > ShownFaults ? $"; and {Guard.Invariant(faults.Count - ShownFaults)} more" : "";
        return $"The document has {Guard.Invariant(faults.Count)} fault{(faults.Count == 1 ? "" : "s")}: {shown}{more}";
    }
}
