using System.Buffers;
using System.Net;

namespace Kommunkompassen.Reports;

/// <summary>Reads simple tags and entities, as they stay in copied text. What is not clearly one of them is text.</summary>
internal static class Markup
{
    /// <summary>Beyond this a stroke without an end is text; the limit keeps hostile text from being searched again and again.</summary>
    private const int LongestTag = 200;
    private const int LongestEntity = 11;

    private static readonly SearchValues<char> TagEnds = SearchValues.Create("><\n\r");

    /// <summary>Where a tag ends, and what it stands for: the end of a cell or of a row, or nothing.</summary>
    internal static (int End, char? Meaning)? ReadTag(string text, int start)
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

    internal static (int End, char? Meaning)? ReadEntity(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestEntity, text.Length - start)).IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text.Substring(start, length)) is [>= ' ' and var character]
            && !char.IsSurrogate(character) ? (start + length, character) : null;
    }
}
