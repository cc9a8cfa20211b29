using System.Buffers;
using System.Net;
using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Cuts a text into lines and removes what copying and page layout left in them: tags, entities, marks.
/// What is not clearly a tag or an entity is text. Takes time in proportion to the text.</summary>
internal sealed class LineCleaner
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>Letters with a mark after them, and what they make. Written out because the platform's own composition throws on texts that
    /// are not well-formed and is absent without culture data.</summary>
    private const string Composed =
        "a\u030aåA\u030aÅa\u0308äA\u0308Äo\u0308öO\u0308Öu\u0308üU\u0308Üe\u0301éE\u0301Éa\u0301áA\u0301Áe\u0300èa\u0300à";

    /// <summary>Beyond this a stroke without an end is text; the limit keeps hostile text from being searched again and again.</summary>
    private const int LongestTag = 200;
    private const int LongestEntity = 11;

    private static readonly SearchValues<char> TagEnds = SearchValues.Create("><\n\r");

    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _number = 1;

    /// <summary>The lines that hold anything, and the number of lines of the text.</summary>
    internal static (List<SourceLine> Lines, int Count) Clean(string text)
    {
        var cleaner = new LineCleaner();
        for (var at = 0; at < text.Length;)
        {
            at = cleaner.Take(text, at);
        }

        cleaner.EndRow();
        return (cleaner._lines, text.Length == 0 || text[^1] is '\n' or '\r' ? cleaner._number - 1 : cleaner._number);
    }

    /// <summary>Takes what stands at a place, and gives the place after it.</summary>
    private int Take(string text, int at)
    {
        var c = text[at];
        if (c is '\n' or '\r')
        {
            EndRow();
            _number++;
            return text.AsSpan(at).StartsWith("\r\n") ? at + 2 : at + 1;
        }

        if ((c == '<' ? ReadTag(text, at) : c == '&' ? ReadEntity(text, at) : null) is var (end, meaning))
        {
            Append(meaning);
            return end;
        }

        if (char.IsSurrogate(c))
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            _line.Append(rune.ToString());
            return at + length;
        }

        Append(c);
        return at + 1;
    }

    private void Append(char? character)
    {
        switch (character)
        {
            case null or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff':
                break;
            case '\n':
                EndRow();
                break;
            case '\t' or '|' or '¦':   // scanned rules of a table are read as strokes, and plain-text tables draw with them
                _line.Append('\t');
                break;
            case >= '\u0300' and <= '\u036f':
                // A letter and its mark are joined as Swedish needs it; other marks are dropped.
                if (_line.Length > 0 && Composed.AsSpan().IndexOf([_line[^1], character.Value]) is >= 0 and var at)
                {
                    _line[^1] = Composed[at + 2];
                }

                break;
            case { } c:
                _line.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
                break;
        }
    }

    /// <summary>A soft hyphen within a line is nothing; the one at which a line was broken joins it to the next.</summary>
    private void EndRow()
    {
        var isBroken = _line.Length > 0 && _line[^1] == SoftHyphen;
        var text = _line.Replace("\u00ad", "").ToString().TrimStart([' ', '\t']).TrimEnd(' ');
        _line.Clear();
        if (text.AsSpan().ContainsAnyExcept(' ', '\t'))
        {
            _lines.Add(new SourceLine(_number, isBroken ? text + '-' : text));
        }
    }

    /// <summary>Where a tag ends, and what it stands for: the end of a cell or of a row, or nothing.</summary>
    private static (int End, char? Meaning)? ReadTag(string text, int start)
    {
        var closes = start + 1 < text.Length && text[start + 1] == '/';
        var name = closes ? start + 2 : start + 1;
        if (name >= text.Length || !(char.IsAsciiLetter(text[name]) || text[name] == '!'))
        {
            return null;
        }

        var window = text.AsSpan(name, Math.Min(LongestTag, text.Length - name));
        var length = window.IndexOfAny(TagEnds);
        if (length < 0 || window[length] != '>')
        {
            return null;
        }

        char? meaning = window[..window.IndexOfAny(" />\t")].ToString().ToLowerInvariant() switch
        {
            "td" or "th" => closes ? '\t' : null,
            "tr" or "p" or "br" or "li" or "div" or "h1" or "h2" or "h3" or "h4" or "table" => '\n',
            _ => null,
        };
        return (name + length + 1, meaning);
    }

    private static (int End, char? Meaning)? ReadEntity(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestEntity, text.Length - start)).IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text.Substring(start, length)) is [>= ' ' and var character]
            && !char.IsSurrogate(character) ? (start + length, character) : null;
    }
}
