using System.Globalization;
using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Reports;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>The reading of one table, step by step: header, rows, form, evaluation.</summary>
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
            _faults.NoHeader();
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
        var (line, cells) = (header.Record.Line, header.Record.Cells);
        var seen = new HashSet<string>();
        for (var i = 0; i < cells.Count && !_faults.IsFull; i++)
        {
            var name = CsvHeader.Name(cells[i]);
            if (name.Length > 0 && Array.IndexOf(CsvColumns.All, name) < 0)
            {
                _faults.UnknownColumn(line, i + 1, cells[i].Trimmed);
            }
            else if (name.Length > 0 && !seen.Add(name))
            {
                _faults.DuplicateColumn(line, i + 1, name);
            }
        }

        header.MissingColumns.ForEach(name => _faults.MissingColumn(line, name));
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

            if (record.IsEmpty)
            {
                continue;
            }

            var row = HasItsCells(record, header) ? reading.Read(record) : null;
            if (row is not null && !lines.TryAdd((row.Level, row.Number, row.Area), row.Line))
            {
                _faults.DuplicateRow(row.Line, row.What, lines[(row.Level, row.Number, row.Area)]);
            }
            else if (row is not null)
            {
                _rows.Add(row);
            }

            _allRows &= row is not null;
        }

        reading.Finish();
    }

    /// <summary>Spreadsheets write empty cells beyond the last column; between commas one more may be a decimal comma gone
    /// astray.</summary>
    private bool HasItsCells(CsvRecord record, CsvHeader header)
    {
        var expected = header.Record.Cells.Count;
        if (record.Cells.Count == expected
            || (
                record.Cells.Count > expected && header.Separator != ','
                    && record.Cells.Skip(expected).All(static cell => string.IsNullOrWhiteSpace(cell.Text))))
        {
            return true;
        }

        _faults.CellCount(record, expected, header.Separator);
        return false;
    }

    private Evaluation? Build()
    {
        var forms = new CsvFrameworkChoice(options.Frameworks, _rows, _allRows && !_faults.Any);
        if (forms.Choose(_faults) is not { } framework)
        {
            return null;
        }

        var table = new CsvTable(framework, _rows, _allRows);
        var rule = options.PercentageRule ?? InferredRules.OfPercentages(framework, table.Areas, table.HasPercentages);
        var source = Source(out var id, out var report);
        var total = table.Total(options.TotalSource ?? source, _faults);
        table.Check(rule, total, _faults);
        return _faults.Any ? null : new Evaluation(
            id, options.Municipality, framework, options.Period, options.Ordinal, rule,
            options.AreaScoreRule ?? InferredRules.OfTotals(framework, table.Areas), report, source, table.Areas, total);
    }

    private SourceReference Source(out EvaluationId id, out Report report)
    {
        var year = options.Period.First.Year.ToString(CultureInfo.InvariantCulture);
        id = options.Id ?? new EvaluationId($"{MadeIds.Slug(options.Municipality.Name)}-{year}");
        report = options.Report ?? new Report(
            new ReportId(id.Value), MadeIds.Title(options.Municipality.Name, year), "Sveriges Kommuner och Regioner");
        return options.Source ?? new SourceReference(report.Id, "poängtabell");
    }
}
