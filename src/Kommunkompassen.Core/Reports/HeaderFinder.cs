namespace Kommunkompassen.Reports;

/// <summary>Finds the headings of the areas' tables by the names of their columns: Uppnått, Max and perhaps Procent. It also counts the
/// columns of numbers.</summary>
internal static class HeaderFinder
{
    /// <summary>A longer line is prose.</summary>
    private const int LongestLine = 300;

    private const int MostTitleLines = 3;

    internal static List<RawArea.Heading> Find(List<SourceLine> lines)
    {
        var found = new List<RawArea.Heading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestLine && ReadColumns(lines, i) is { } columns)
            {
                var header = WithTitle(lines, i, columns, found.Count == 0 ? 0 : found[^1].Last + 1);
                found.Add(header);
                i = header.Last;
            }
        }

        return found;
    }

    /// <summary>Three columns where a heading names one of percentages, or where more than a quarter of what looks like a row ends in a per
    /// cent sign: a table without percentages has none, and damage leaves that much of one with them. Two otherwise.</summary>
    internal static int CountColumns(List<SourceLine> lines, List<RawArea.Heading> headers)
    {
        if (headers.Exists(static header => header.HasPercent))
        {
            return 3;
        }

        var cells = lines.Where(static line => line.Text.Length <= LongestLine)
            .Select(static line => LineCells.Split(line.Text, line.Number, 2).Cells).Where(static cells => cells.Count > 0).ToList();
        var rows = cells.FindAll(static cells => cells.Count(static cell => cell.Number is not null) > 1);
        var isSigned = rows.Count > 0
            ? 4 * rows.Count(static cells => cells[^1].HasSign) > rows.Count
            : cells.Exists(static cells => cells is [{ HasSign: true }]);
        return isSigned ? 3 : 2;
    }

    private static Columns? ReadColumns(List<SourceLine> lines, int at)
    {
        var text = lines[at].Text;
        var words = Array.FindAll(text.Split(' ', '\t'), static word => Folding.Loose(word).Length > 0);
        var hasPercent = words.Length > 2 && IsPercent(words[^1]);
        var max = words.Length - (words.Length > 2 && !IsMax(words[^1]) ? 2 : 1);
        if (max > 0 && IsMax(words[max]) && (hasPercent || IsAchieved(words[max - 1])))
        {
            return new Columns(Before(text, words[max - 1]), at, hasPercent);
        }

        // The names of the columns can stand on lines of their own.
        if (words.Length == 0 || !IsAchieved(words[^1]) || at + 1 >= lines.Count || !IsMax(lines[at + 1].Text))
        {
            return null;
        }

        var percent = at + 2 < lines.Count && IsPercent(lines[at + 2].Text);
        return new Columns(Before(text, words[^1]), percent ? at + 2 : at + 1, percent);
    }

    private static string Before(string text, string word) => text[..text.LastIndexOf(word, StringComparison.Ordinal)].Trim(' ', '\t');

    /// <summary>The name of an area can take several lines; the first of them starts with the area's number.</summary>
    private static RawArea.Heading WithTitle(List<SourceLine> lines, int at, Columns columns, int earliest)
    {
        var (start, title) = (at, columns.Title);
        var lead = RowLead.ReadArea(title);
        for (var back = at - 1; lead is null && back >= Math.Max(earliest, at - MostTitleLines); back--)
        {
            var text = lines[back].Text;

            // A number on a line of its own is a cell or the number of a page, unless a full stop makes it the number of an area.
            if (text.Length > LongestLine || RowLead.Read(text, []) is not null
                || (text[^1] is not ('.' or ')') && LineCells.Split(text, 0, 2).IsBare))
            {
                break;
            }

            var above = RowLead.ReadArea(text);
            title = $"{text} {title}";
            if (above is not null)
            {
                (start, lead, columns) = (back, above, columns with { Title = title });
            }
        }

        var name = lead is null ? columns.Title : columns.Title[lead.Value.Length..];
        return new RawArea.Heading
        {
            Number = lead?.Number,
            Title = name.Trim(' ', '\t'),
            HasPercent = columns.HasPercent,
            First = start,
            Last = columns.Last,
            Lines = [.. Enumerable.Range(start, columns.Last - start + 1).Select(i => lines[i].Number).Distinct()],
        };
    }

    private static bool IsAchieved(string word) => Folding.IsNear(Folding.Loose(word), "uppnatt");

    private static bool IsMax(string word) => Folding.Loose(word) is { Length: 3 or 4 } folded && Folding.Distance(folded, "max") <= 1;

    private static bool IsPercent(string word) => Folding.IsNear(Folding.Loose(word), "procent");

    private sealed record Columns(string Title, int Last, bool HasPercent);
}
