using System.Text;
using System.Text.Unicode;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>What can be wrong with a document before it is JSON.</summary>
internal static class Encoded
{
    internal static Fault? Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Document.MaxBytes)
        {
            return TooLarge();
        }

        if (utf8.StartsWith("\uFEFF"u8))
        {
            return new Fault("byte-order-mark", "", "The document begins with a byte-order mark.", "Save it as UTF-8 without one.");
        }

        return Utf8.IsValid(utf8) ? null : NotUtf8(utf8);
    }

    internal static Fault TooLarge()
        => new("too-large", "", $"The document is larger than {Document.MaxBytes} bytes.", "Split it, or check that it is the right file.");

    internal static Fault LoneSurrogate(int index)
        => new(
            "lone-surrogate", "",
            $"The text holds one half of a surrogate pair without the other at character {Guard.Invariant(index + 1)}.",
            "Delete it, or give both halves.");

    private static Fault NotUtf8(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8;
        while (Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[used..];
        }

        var place = Guard.Invariant(utf8.Length - rest.Length + 1);
        return new Fault(
            "not-utf-8", "", $"Byte {place} of the document, 0x{Convert.ToHexString(rest[..1])}, does not continue UTF-8.",
            "Save the document as UTF-8.");
    }
}
