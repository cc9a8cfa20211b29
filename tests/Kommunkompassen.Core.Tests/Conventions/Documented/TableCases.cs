using Kommunkompassen.Csv;
using Kommunkompassen.Documents;
using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Tables in CSV and the texts of reports.</summary>
internal static class TableCases
{
    private static readonly Municipality Town = Make.Municipality();
    private static readonly EvaluationPeriod When = EvaluationPeriod.InYear(2020);

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentOutOfRangeException>("ScoreTableCsv.ToCsv", static () => ScoreTableCsv.ToCsv(OfA, (CsvDialect)9)),
        Throws<ArgumentOutOfRangeException>("ScoreTableCsv.ToCsv", static () => ScoreTableCsv.ToCsv(OfA, CsvDialect.Comma, (Language)9)),
        Throws<InvalidDocumentException>("ScoreTableCsv.Read", static () => ScoreTableCsv.Read(string.Empty, Any<ScoreTableOptions>())),
        Throws<ArgumentException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([], Town, When, 1)),
        Throws<ArgumentException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([null!], Town, When, 1)),
        Throws<ArgumentNullException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions(null!, Town, When, 1)),
        Throws<ArgumentNullException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([A], null!, When, 1)),
        Throws<ArgumentNullException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([A], Town, null!, 1)),
        Throws<ArgumentOutOfRangeException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([A], Town, When, 0)),
        Throws<ArgumentOutOfRangeException>("ScoreTableOptions.#ctor", static () => new ScoreTableOptions([A], Town, When, 100)),
        Throws<ArgumentOutOfRangeException>(
            "ScoreTableOptions.PercentageRule",
            static () => new ScoreTableOptions([A], Town, When, 1) { PercentageRule = (PercentageRule)9 }),
        Throws<ArgumentOutOfRangeException>(
            "ScoreTableOptions.AreaScoreRule", static () => new ScoreTableOptions([A], Town, When, 1) { AreaScoreRule = (AreaScoreRule)9 }),

        Throws<ArgumentException>("ReportTextOptions.#ctor", static () => new ReportTextOptions([])),
        Throws<ArgumentNullException>("ReportTextOptions.#ctor", static () => new ReportTextOptions(null!)),
        Throws<ArgumentException>("ReportTextOptions.#ctor", static () => new ReportTextOptions([null!])),
        Throws<ArgumentOutOfRangeException>(
            "ReportTextOptions.PercentageRule", static () => new ReportTextOptions([A]) { PercentageRule = (PercentageRule)9 }),
        Throws<ArgumentOutOfRangeException>(
            "ReportTextOptions.AreaScoreRule", static () => new ReportTextOptions([A]) { AreaScoreRule = (AreaScoreRule)9 }),
        Throws<ArgumentOutOfRangeException>("ReportTextOptions.Ordinal", static () => new ReportTextOptions([A]) { Ordinal = 0 }),
        Throws<ArgumentOutOfRangeException>("ReportTextOptions.Ordinal", static () => new ReportTextOptions([A]) { Ordinal = 100 }),
        Throws<InvalidDocumentException>(
            "ReportTextReader.Read", static () => ReportTextReader.Read(string.Empty, Any<ReportTextOptions>())),
        Throws<InvalidDocumentException>(
            "ReportTextResult.GetEvaluationOrThrow",
            static () => ReportTextReader.TryRead(string.Empty, Any<ReportTextOptions>()).GetEvaluationOrThrow()),
    ];
}
