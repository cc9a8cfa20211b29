using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kommunkompassen.Documents;

/// <summary>
/// Writes JSON with two-space indentation, LF and a final newline, or compactly on one line with a final newline. Its own small writer,
/// since the bytes must not change with the
/// version of a framework's encoder: only what JSON demands is escaped, every other character is written as such.
/// </summary>
internal sealed class JsonText(bool compact = false)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _first = true;

    internal void Begin(char bracket)
    {
        _text.Append(bracket);
        _depth++;
        _first = true;
    }

    internal void End(char bracket)
    {
        _depth--;
        if (!_first)
        {
            NewLine();
        }

        _text.Append(bracket);
        _first = false;
    }

    /// <summary>Begins an item of a list.</summary>
    internal void Item()
    {
        if (!_first)
        {
            _text.Append(',');
        }

        _first = false;
        NewLine();
    }

    /// <summary>Begins a member of an object.</summary>
    internal void Member(string name)
    {
        Item();
        _text.Append('"').Append(name).Append(compact ? "\":" : "\": ");
    }

    internal void Value(string text)
    {
        _text.Append('"');
        var rest = text.AsSpan();
        for (var place = rest.IndexOfAny(Escaped); place >= 0; place = rest.IndexOfAny(Escaped))
        {
            _text.Append(rest[..place]);
            Escape(rest[place]);
            rest = rest[(place + 1)..];
        }

        _text.Append(rest).Append('"');
    }

    internal void Value(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>The number with the decimals that it carries; a negative zero has no sign here.</summary>
    internal void Value(decimal number) => _text.Append(CultureInfo.InvariantCulture, $"{(number == 0 ? Math.Abs(number) : number)}");

    internal void True() => _text.Append("true");

    internal void Value(bool flag) => _text.Append(flag ? "true" : "false");

    /// <summary>The whole text in UTF-8, with the final newline.</summary>
    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>The whole text, with the final newline.</summary>
    public override string ToString() => $"{_text}\n";

    /// <summary>Encodes the whole text, with the final newline, and begins anew with nothing.</summary>
    internal void MoveTo(IBufferWriter<byte> utf8)
    {
        _text.Append('\n');
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in _text.GetChunks())
        {
            // A surrogate pair may be cut by the end of a chunk, which an encoder bears.
            encoder.Convert(chunk.Span, utf8, flush: false, out _, out _);
        }

        Restarted();
    }

    /// <summary>The same writer with nothing written, whatever was left in it.</summary>
    internal JsonText Restarted()
    {
        _text.Clear();
        (_depth, _first) = (0, true);
        return this;
    }

    private void NewLine()
    {
        if (!compact)
        {
            _text.Append('\n').Append(' ', 2 * _depth);
        }
    }

    private void Escape(char character) => _text.Append(character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    });
}
