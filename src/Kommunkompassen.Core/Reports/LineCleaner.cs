using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Cuts a text into lines and removes what copying and page layout left in them. Takes time in proportion to the text.</summary>
internal sealed class LineCleaner
{
    private const char SoftHyphen = '\u00ad';

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Pairs(
        ('\u030a', "aåAÅ"), ('\u0308', "aäAÄoöOÖuüUÜ"), ('\u0301', "eéEÉaáAÁ"), ('\u0300', "eèaà"));

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
        var follower = at + 1 < text.Length ? text[at + 1] : '\0';
        if (c is '\n' or '\r')
        {
            EndRow();
            _number++;
            return c == '\r' && follower == '\n' ? at + 2 : at + 1;
        }

        if ((c == '<' ? Markup.ReadTag(text, at) : c == '&' ? Markup.ReadEntity(text, at) : null) is var (end, meaning))
        {
            Append(meaning);
            return end;
        }

        if (char.IsSurrogate(c))
        {
            var isPair = char.IsSurrogatePair(c, follower);
            _line.Append(isPair ? text.AsSpan(at, 2) : "\ufffd");
            return isPair ? at + 2 : at + 1;
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
                Compose(character.Value);
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

    /// <summary>Joins a letter and the mark that follows it, as Swedish needs it; other marks are dropped.</summary>
    /// <remarks>Written out because the platform's own composition throws on texts that are not well-formed and is absent without culture
    /// data.</remarks>
    private void Compose(char mark)
    {
        if (_line.Length > 0 && Composed.TryGetValue((_line[^1], mark), out var letter))
        {
            _line[^1] = letter;
        }
    }

    private static Dictionary<(char Letter, char Mark), char> Pairs(params ReadOnlySpan<(char Mark, string Letters)> marks)
    {
        var pairs = new Dictionary<(char Letter, char Mark), char>();
        foreach (var (mark, letters) in marks)
        {
            for (var i = 0; i < letters.Length; i += 2)
            {
                pairs.Add((letters[i], mark), letters[i + 1]);
            }
        }

        return pairs;
    }
}
