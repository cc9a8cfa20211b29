using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Cuts a text into lines and removes what copying and page layout left in them. Takes time in proportion to the text.</summary>
internal sealed class LineCleaner
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>Letters with a mark after them, and what they make. Written out because the platform's own composition throws on texts that
    /// are not well-formed and is absent without culture data.</summary>
    private const string Composed =
        "a\u030aåA\u030aÅa\u0308äA\u0308Äo\u0308öO\u0308Öu\u0308üU\u0308Üe\u0301éE\u0301Éa\u0301áA\u0301Áe\u0300èa\u0300à";

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
    private void Compose(char mark)
    {
        if (_line.Length > 0 && Composed.AsSpan().IndexOf([_line[^1], mark]) is >= 0 and var at)
        {
            _line[^1] = Composed[at + 2];
        }
    }
}
