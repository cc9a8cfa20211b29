using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Cuts a text into lines and frees them of what copying and page layout left in them. Takes time in proportion to the
/// text.</summary>
internal sealed class LineCleaner
{
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _number = 1;

    /// <summary>The lines that hold anything, and the number of lines of the text.</summary>
    internal static (List<SourceLine> Lines, int Count) Clean(string text)
    {
        var cleaner = new LineCleaner();
        return (cleaner._lines, cleaner.Run(text));
    }

    private int Run(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n' or '\r')
            {
                at += c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                EndRow();
                _number++;
            }
            else if (c == '<' && Markup.ReadTag(text, at) is { } tag)
            {
                at = tag.End;
                Apply(tag.Effect);
            }
            else if (c == '&' && Markup.ReadEntity(text, at) is { } entity)
            {
                at = entity.End;
                Append(entity.Character);
            }
            else if (char.IsSurrogate(c))
            {
                var pair = at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]);
                _line.Append(pair ? text.AsSpan(at, 2) : "\ufffd");
                at += pair ? 2 : 1;
            }
            else
            {
                Append(c);
                at++;
            }
        }

        EndRow();
        return text.Length == 0 || text[^1] is '\n' or '\r' ? _number - 1 : _number;
    }

    private void Apply(TagEffect effect)
    {
        switch (effect)
        {
            case TagEffect.EndsCell:
                _line.Append('\t');
                break;
            case TagEffect.EndsRow:
                EndRow();
                break;
            default:
                break;
        }
    }

    private void Append(char c)
    {
        switch (c)
        {
            case '\t' or '|' or '¦':   // scanned rules of a table are read as strokes, and plain-text tables draw with them
                _line.Append('\t');
                break;
            case '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff':
                Hyphen(c);
                break;
            case >= '\u0300' and <= '\u036f':
                Marks.Compose(_line, c);
                break;
            default:
                _line.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
                break;
        }
    }

    /// <summary>A soft hyphen within a line is nothing; the one at which a line was broken joins it to the next. Which it is shows at the
    /// line's end.</summary>
    private void Hyphen(char c)
    {
        if (c == '\u00ad')
        {
            _line.Append(c);
        }
    }

    private void EndRow()
    {
        var broken = _line.Length > 0 && _line[^1] == '\u00ad';
        var text = _line.Replace("\u00ad", "").ToString().TrimStart([' ', '\t']).TrimEnd(' ');
        _line.Clear();
        if (text.AsSpan().ContainsAnyExcept(' ', '\t'))
        {
            _lines.Add(new SourceLine(_number, broken ? text + '-' : text));
        }
    }
}
