namespace Kommunkompassen.Reports;

/// <summary>Walks once through the lines and gathers everything that looks like a row of a score table, with its cells wherever they
/// stand.</summary>
/// <remarks>Prose that begins with a number is gathered too; <see cref="TableRuns"/> sorts it out. A row takes words until its cells are
/// complete and a few lines more, since a wrapped title can surround its cells.</remarks>
internal sealed class TableScanner(List<SourceLine> lines, int columns)
{
    private const int MostTitleLines = 3;
    private const int LongestLabel = 10;

    private readonly List<Cell> _loose = [];
    private RawArea.Heading? _header;
    private RawRow? _row;
    private SubQuestionNumber? _last;
    private int _titleLines;

    internal List<RawRow> Rows { get; } = [];

    internal int Columns => columns;

    internal static TableScanner Scan(List<SourceLine> lines, int mostRows)
    {
        var headers = HeaderFinder.Find(lines);
        var areas = headers.ToDictionary(static header => header.First);
        var scanner = new TableScanner(lines, HeaderFinder.CountColumns(lines, headers));
        for (var i = 0; i < lines.Count && scanner.Rows.Count <= mostRows; i++)
        {
            if (areas.TryGetValue(i, out var header))
            {
                (scanner._header, scanner._row, scanner._titleLines) = (header, null, 0);
                scanner._loose.Clear();
                i = header.Last;
            }
            else
            {
                scanner.Take(i);
            }
        }

        return scanner;
    }

    private void Take(int at)
    {
        var (line, text) = lines[at];
        var split = LineCells.Split(text, line, columns);
        var lead = RowLead.Read(text, RowLead.Expected(_header, _last));
        if (split.IsBare && (lead is not { IsDamaged: false } || IsCellsDespiteLead(split, at)))
        {
            TakeCells(split.Cells);
        }
        else if (lead is { } found)
        {
            StartRow(found.Number, found.Printed, found.IsDamaged, line);
            TakeWords(LineCells.Split(text[found.Length..], line, columns), line);
        }
        else if (_row is null && _header is not null)
        {
            ContinueTitle(split, line);
        }
        else if (_row is not null)
        {
            TakeWords(split, line);
        }
    }

    /// <summary>"7.5" can be a number of points: it is where a row waits for cells and what comes next is a cell, not words.</summary>
    private bool IsCellsDespiteLead(LineCells split, int at)
        => _row is not null && (split.Cells.Count == 1
            ? (_row.Cells.Count < columns ? _row.Words.Count > 0 : _loose.Count < columns)
                && at + 1 < lines.Count
                && LineCells.Split(lines[at + 1].Text, 0, columns) is { IsBare: true, Cells.Count: 1 }
                && RowLead.Read(lines[at + 1].Text, []) is null
            : split.Cells.Count == columns && split.Cells.TrueForAll(static cell => cell.Number is not null)
                && (_row.Cells.Count == 0 || IsSum(split.Cells)));

    private void TakeCells(List<Cell> cells)
    {
        if (_row?.Cells.Count < columns && (_row.Cells.Count == 0 || cells.Count == 1))
        {
            _row.Cells.AddRange(cells);
            _row.HasBareCells = true;
        }
        else if (_row is not null && cells.Count > 1)
        {
            EndArea(cells);
        }
        else if (_row is not null)
        {
            // The cells of an area's score on lines of their own, perhaps after the number of a page.
            _loose.AddRange(cells);
            if (_loose.Count > columns)
            {
                _loose.RemoveAt(0);
            }

            if (_loose.Count == columns && IsSum(_loose))
            {
                EndArea([.. _loose]);
            }
        }
    }

    private void TakeWords(LineCells split, int line)
    {
        var row = _row!;
        var complete = row.Cells.Count >= columns;
        if (split.Cells.Count > 1 && IsSum(split.Cells) && (complete || row.Number.Place > 1) && row.Words.Count > 0
            && Folding.Loose(split.Text).Length <= LongestLabel)
        {
            EndArea(split.Cells);
            return;
        }

        if (complete && split.Cells.Count >= columns)
        {
            StartRow(RowLead.Following(row.Number), null, true, line);
            row = _row!;
        }

        if (row.Words.Count < RawRow.MostLines)
        {
            if (split.Text.Length > 0)
            {
                row.Words.Add((line, Shortened(split.Text)));
            }

            if (row.Cells.Count == 0)
            {
                row.Cells.AddRange(split.Cells);
            }
        }
        else
        {
            _row = null;
        }
    }

    private void ContinueTitle(LineCells split, int line)
    {
        if (split.Cells.Count >= columns && _header!.Number is { } area and > 0 and < 1_000)
        {
            StartRow(new SubQuestionNumber(area, 1), null, true, line);
            TakeWords(split, line);
        }
        else if (split.Cells.Count == 0 && _titleLines++ < MostTitleLines)
        {
            _header!.Title = $"{_header.Title} {Shortened(split.Text)}";
            _header.Lines.Add(line);
        }
    }

    private void StartRow(SubQuestionNumber number, string? printed, bool damaged, int line)
    {
        _loose.Clear();
        _row = new RawRow { Number = number, Printed = printed, IsRenumbered = damaged, Line = line, Header = _header };
        (_header, _last) = (null, number);
        Rows.Add(_row);
    }

    private void EndArea(List<Cell> cells)
    {
        _row!.Sum ??= cells;
        _row = null;
        _loose.Clear();
    }

    private static bool IsSum(List<Cell> cells) => cells.Count > 1 && cells[1].Number == Area.PointsOfEach;

    private static string Shortened(string text) => text.Length <= Folding.Longest ? text : text[..Folding.Longest];
}
