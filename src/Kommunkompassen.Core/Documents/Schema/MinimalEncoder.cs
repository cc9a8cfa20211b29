using System.Buffers;
using System.Text.Encodings.Web;

namespace Kommunkompassen.Documents;

/// <summary>Escapes only what JSON demands, so that documents do not change with the encoder of a .NET version.</summary>
internal sealed unsafe class MinimalEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n"
            + "\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    internal static MinimalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    /// <summary>The first character to escape, or a half of a surrogate pair, which the base class replaces by U+FFFD.</summary>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var escaped = span.IndexOfAny(Escaped);
        var surrogate = span.IndexOfAnyInRange('\ud800', '\udfff');
        if (surrogate < 0 || Internal.Guard.IsWellFormed(span))
        {
            return escaped;
        }

        return escaped < 0 ? surrogate : Math.Min(escaped, surrogate);
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => $"\\u{unicodeScalar:x4}",
        };
        numberOfCharactersWritten = escape.TryCopyTo(new Span<char>(buffer, bufferLength)) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
