using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Benchmarks;

/// <summary>Reading one evaluation, every rule checked, beside deserializing the same bytes into bare source-generated classes.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _utf8 = Document.ToUtf8Json(Olofstrom.Before);
    private readonly string _table = ScoreTableCsv.ToCsv(Olofstrom.Before, CsvDialect.Semicolon);
    private readonly ScoreTableOptions _options = new(
        [Olofstrom.Before.Framework], Olofstrom.Before.Municipality, Olofstrom.Before.Period, Olofstrom.Before.Ordinal);

    /// <summary>Checks once that both read the same numbers; a floor that reads something else is none.</summary>
    [GlobalSetup]
    public void SameNumbers()
    {
        var (bare, read, table) = (Bare(), Read(), Table());
        var rows = bare.Areas.SelectMany(static area => area.SubQuestions).Select(
            static row => (row.Number, row.Achieved, row.Percent)).ToList();
        if (!rows.SequenceEqual(read.SubQuestions.Select(
            static row => (row.Number.ToString(), row.Points.Number!.Value, row.Percent.Number)))
            || !rows.SequenceEqual(
                table.SubQuestions.Select(static row => (row.Number.ToString(), row.Points.Number!.Value, row.Percent.Number)))
            || !bare.Areas.Select(static area => (decimal?)area.Score).SequenceEqual(read.Areas.Select(static area => area.Points.Number))
            || bare.Total!.Value != read.PrintedTotal!.Points.Number || bare.Caveats!.Count != read.Caveats.Count)
        {
            throw new InvalidOperationException("The readers read different numbers.");
        }
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public object Deserialize() => Bare();

    /// <summary>The document, with every rule checked.</summary>
    [Benchmark]
    public Evaluation Read() => Catalogue.Embedded.EvaluationReader.Read(_utf8);

    /// <summary>The table of the same scores.</summary>
    [Benchmark]
    public Evaluation Table() => ScoreTableCsv.Read(_table, _options);

    /// <summary>Writing the document.</summary>
    [Benchmark]
    public byte[] Write() => Document.ToUtf8Json(Olofstrom.Before);

    private BareEvaluation Bare() => JsonSerializer.Deserialize(_utf8, BareContext.Default.BareEvaluation)!;
}
