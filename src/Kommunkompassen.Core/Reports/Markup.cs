using System.Buffers;
using System.Globalization;

namespace Kommunkompassen.Reports;

/// <summary>Reads simple tags and entities, as they stay in copied text. What is not clearly one of them is text.</summary>
internal static class Markup
{
    /// <summary>Beyond this a stroke without an end is text; the limit keeps hostile text from being searched again and again.</summary>
    private const int LongestTag = 200;
    private const int LongestEntity = 10;

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

        var end = window[..length].IndexOfAny(' ', '/', '\t');
        char? meaning = (end < 0 ? window[..length] : window[..end]).ToString().ToLowerInvariant() switch
        {
            "td" or "th" => closes ? '\t' : null,
            "tr" or "p" or "br" or "li" or "div" or "h1" or "h2" or "h3" or "h4" or "table" => '\n',
            _ => null,
        };
        return (name + length + 1, meaning);
    }

    internal static (int End, char? Meaning)? ReadEntity(string text, int start)
    {
        var window = text.AsSpan(start + 1, Math.Min(LongestEntity, text.Length - start - 1));
        var length = window.IndexOf(';');
        return length > 0 && Decode(window[..length]) is { } character ? (start + length + 2, character) : null;
    }

    private static char? Decode(ReadOnlySpan<char> name)
    {
        if (name[0] == '#')
        {
            var hexadecimal = name.Length > 1 && name[1] is 'x' or 'X';
            var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return int.TryParse(name[(hexadecimal ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code)
                && code is >= ' ' and <= char.MaxValue && !char.IsSurrogate((char)code)
                ? (char)code
                : null;
        }

        return name switch
        {
            "nbsp" => ' ',
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "shy" => '\u00ad',
            "ndash" => '–',
            "mdash" => '—',
            "aring" => 'å',
            "auml" => 'ä',
            "ouml" => 'ö',
            "eacute" => 'é',
            "Aring" => 'Å',
            "Auml" => 'Ä',
            "Ouml" => 'Ö',
            "Eacute" => 'É',
            _ => null,
        };
    }
}
