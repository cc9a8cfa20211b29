using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Reports;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>The reading of one table, step by step: header, rows, framework version, evaluation. It goes on after a fault as long as what
/// follows can still be read.</summary>
internal sealed class CsvTableReading(string text, ScoreTableOptions options)
{
    private readonly CsvFaults _faults = new();
    private readonly List<CsvRow> _rows = [];
    private bool _allRows = true;

    internal ReadResult<Evaluation> Read()
    {
        Evaluation? evaluation = null;
        if (text.Length > ScoreTableCsv.MaxCharacters)
        {
            _faults.TooLarge();
        }
        else if (CsvHeader.Find(text) is not { } header)
        {
            _faults.Add(
                "no-header", 1, 0, "The first line names none of the columns of a table of scores.",
                $"Begin with a line {string.Join(',', CsvWords.Columns)}; semicolons or tabs will do as well as commas.");
        }
        else if (CheckHeader(header))
        {
            ReadRows(header);
            evaluation = Build();
        }

        return new ReadResult<Evaluation>(evaluation, _faults.ToList());
    }

    private bool CheckHeader(CsvHeader header)
    {
        var line = header.Record.Line;
        for (var i = 0; i < header.Names.Count && !_faults.IsFull; i++)
        {
            var name = header.Names[i];
            if (name.Length > 0 && !CsvWords.Columns.Contains(name))
            {
                _faults.Add(
                    "unknown-column", line, i + 1,
                    $"\"{Guard.Shown(header.Record.Cells[i].Trim())}\" is not a column of a table of scores.",
                    $"Correct the name or delete the column; there are {string.Join(", ", CsvWords.Columns)}.");
            }
            else if (name.Length > 0 && header.Names.IndexOf(name) < i)
            {
                _faults.Add("duplicate-column", line, i + 1, $"The column {name} stands there a second time.", "Delete one of the two.");
            }
        }

        header.MissingColumns.ForEach(name => _faults.Add(
            "missing-column", line, 0, $"There is no column {name}.",
            $"Add it: a table needs the columns {string.Join(", ", CsvWords.Needed)}."));
        return !_faults.Any;
    }

    private void ReadRows(CsvHeader header)
    {
        var scanner = new CsvScanner(text, header.Next.At, header.Next.Line, header.Separator, _faults);
        var reading = new CsvRowReading(header, _faults);
        var lines = new Dictionary<(ScoreLevel, SubQuestionNumber?, int), int>();
        for (var count = 0; scanner.Next() is { } record && !_faults.IsFull; count++)
        {
            if (count >= ScoreTableCsv.MaxRows)
            {
                _faults.TooLarge();
                _allRows = false;
                return;
            }

            var row = !record.IsEmpty && HasItsCells(record, header) ? reading.Read(record) : null;
            if (row is not null && !lines.TryAdd((row.Level, row.Number, row.Area), row.Line))
            {
                _faults.Add(
                    "duplicate-row", row.Line, 0,
                    $"{row.What} stands there a second time, first on line {Guard.Invariant(lines[(row.Level, row.Number, row.Area)])}.",
                    "Delete one of the two.");
            }
            else if (row is not null)
            {
                _rows.Add(row);
            }

            _allRows &= row is not null || record.IsEmpty;
        }

        reading.Finish();
    }

    /// <summary>Spreadsheets write empty cells beyond the last column; between commas one more may be a stray decimal comma.</summary>
    private bool HasItsCells(CsvScanner.Record record, CsvHeader header)
    {
        var expected = header.Names.Count;
        var hasThem = record.Cells.Count == expected
            || (record.Cells.Count > expected && header.Separator != ',' && record.Cells.Skip(expected).All(string.IsNullOrWhiteSpace));
        if (!hasThem)
        {
            _faults.Add(
                "cell-count", record.Line, 0,
                $"The row has {Guard.Invariant(record.Cells.Count)} cells; the header has {Guard.Invariant(expected)}.",
                record.Cells.Count > expected && header.Separator == ','
                    ? "Quote cells that hold a comma; with decimal commas use semicolons between the cells."
                    : "Use the same separator in every row, and give every row all its cells.");
        }

        return hasThem;
    }

    private Evaluation? Build()
    {
        if (CsvTable.Choose(options.Frameworks, _rows, _allRows && !_faults.Any, _faults) is not { } framework)
        {
            return null;
        }

        var table = new CsvTable(framework, _rows, _allRows);
        var rule = options.PercentageRule ?? Inferred.PercentageRuleOf(framework, table.Areas, table.HasPercentages);
        var (id, report) = Inferred.Identity(options.Id, options.Report, options.Municipality, options.Period, null);
        var source = options.Source ?? new SourceReference(report.Id, "poängtabell");
        var total = table.Total(options.TotalSource ?? source, _faults);
        table.Check(rule, total, _faults);
        return _faults.Any ? null : new Evaluation(
            id, options.Municipality, framework, options.Period, options.Ordinal, rule,
            options.AreaScoreRule ?? Inferred.AreaScoreRuleOf(framework, table.Areas), report, source, table.Areas, total);
    }
}
