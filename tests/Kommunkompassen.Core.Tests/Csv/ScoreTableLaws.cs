using FsCheck.Xunit;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Csv;

/// <summary>What is written is read back, in every dialect and through what spreadsheets do to a table.</summary>
public sealed class ScoreTableLaws
{
    public static TheoryData<string, CsvDialect> Embedded => [.. Catalogue.Embedded.Evaluations
        .SelectMany(static entry => Enum.GetValues<CsvDialect>().Select(dialect => (entry.Id.Value, dialect)))];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Every_embedded_evaluation_is_read_back_and_its_form_recognised(string id, CsvDialect dialect)
    {
        var evaluation = Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
        var text = ScoreTableCsv.ToCsv(evaluation, dialect);
        Assert.True(ScoreTableCsv.IsTable(text));
        Assert.Equal(
            Carried.Of(evaluation), ScoreTableCsv.Read(text, Carried.Options(evaluation, [.. Reports.EmbeddedOptions.Frameworks])));
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void The_rules_that_the_embedded_reports_follow_are_inferred(string id, CsvDialect dialect)
    {
        var evaluation = Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
        var read = ScoreTableCsv.Read(
            ScoreTableCsv.ToCsv(evaluation, dialect),
            new ScoreTableOptions(Reports.EmbeddedOptions.Frameworks, evaluation.Municipality, evaluation.Period, evaluation.Ordinal));
        Assert.Equal((evaluation.PercentageRule, evaluation.AreaScoreRule), (read.PercentageRule, read.AreaScoreRule));
        Assert.Equal((evaluation.Id, "poängtabell"), (read.Id, read.Source.Chapter));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DomainArbitraries), typeof(TapeArbitrary)])]
    public void An_arbitrary_evaluation_is_read_back_and_written_again_to_the_letter(Evaluation evaluation, Tape tape)
    {
        var dialect = tape.OfEnum<CsvDialect>();
        var text = ScoreTableCsv.ToCsv(evaluation, dialect, tape.OfEnum<Language>());
        var read = ScoreTableCsv.Read(text, Carried.Options(evaluation));
        Assert.Equal(Carried.Of(evaluation), read);
        Assert.Equal(
            ScoreTableCsv.ToCsv(read, dialect),
            ScoreTableCsv.ToCsv(ScoreTableCsv.Read(ScoreTableCsv.ToCsv(read), Carried.Options(evaluation)), dialect));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DomainArbitraries), typeof(TapeArbitrary)])]
    public void What_a_spreadsheet_does_to_a_table_changes_nothing(Evaluation evaluation, Tape tape)
    {
        var dialect = tape.OfEnum<CsvDialect>();
        var text = Spreadsheet.Saved(ScoreTableCsv.ToCsv(evaluation, dialect), dialect, tape);
        Assert.True(ScoreTableCsv.IsTable(text));
        Assert.Equal(Carried.Of(evaluation), ScoreTableCsv.Read(text, Carried.Options(evaluation)));
    }
}
