using System.Globalization;
using System.Text;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Reports;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Reports;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The library says the same whatever the culture of the machine.</summary>
public sealed class CultureTests
{
    [Fact]
    public void There_are_many_cultures_to_try()
        => Assert.True(HostileCultures.All.Count() > 100, "The machine has few cultures; is globalisation invariant?");

    [Fact]
    public void A_whole_comparison_says_the_same_in_every_culture()
    {
        var expected = In(CultureInfo.InvariantCulture, Scenario);
        Assert.Contains("2017-10-03/2017-10-05", expected, StringComparison.Ordinal);
        Assert.All(HostileCultures.All, culture => Assert.Equal(expected, In(culture, Scenario)));
    }

    [Fact]
    public void Texts_are_read_alike_in_every_culture()
        => Assert.All(
            HostileCultures.All, static culture => Assert.Equal("-7/3 8.10 2017-10 II olofstrom-2017 yes", In(culture, static () =>
        {
            var id = new EvaluationId("olofstrom-2017");
            return $"{Rational.Parse("-14/6")} {SubQuestionNumber.Parse("8.10")} {EvaluationPeriod.Parse("2017-10")} {new string('I', 2)} "
                + $"{id} {(Rational.TryParse("1,5", out _) ? "no" : "yes")}";
        })));

    [Fact]
    public void Every_record_prints_the_same_in_every_culture()
    {
        var records = CoreTypes.Records.Where(Nouns.Has).ToList();
        Assert.Contains(typeof(ReferenceMean), records);
        var (hostile, offenders) = (HostileCultures.Invented, new List<string>());
        foreach (var record in records)
        {
            var expected = In(CultureInfo.InvariantCulture, () => $"{Nouns.A(record, 0)} {Nouns.A(record, 1)}");
            offenders.AddRange(hostile.Where(culture => In(culture, () => $"{Nouns.A(record, 0)} {Nouns.A(record, 1)}") != expected)
                .Select(culture => $"{record.Name} in {culture.Name}: {expected}"));
        }

        Offenders.AssertNone(offenders);
    }

    [Fact]
    public void Refusals_say_the_same_in_every_culture()
    {
        Func<object>[] refused =
        [
            static ()
                => new SubQuestionNumber(-1, 1), static () => PrintedValue.Printed(-0.5m), static () => EvaluationPeriod.InYear(-2017),
                static () => Rational.Parse("x"),
            static ()
                => Make.Area(1, 99), static () => new ReferenceMean(Make.Text(), Make.Source, -0.5m),
                static () => Make.Evaluation(Make.Framework(), [], total: 100.5m),
            static () => Make.Mapping(Make.Framework("a"), Make.Framework("b"), [Make.Link("1.1", "1.1", "-1/2")]),
        ];
        string Messages() => string.Join('|', refused.Select(static refuse => FirstLine(Assert.ThrowsAny<Exception>(refuse))));
        var expected = In(CultureInfo.InvariantCulture, Messages);
        Assert.All(HostileCultures.All, culture => Assert.Equal(expected, In(culture, Messages)));
    }

    [Fact]
    public void What_is_written_is_the_same_and_is_read_alike_in_every_kind_of_culture()
    {
        var expected = In(CultureInfo.InvariantCulture, Written);
        Assert.True(HostileCultures.OfEachKind.Count() > 12, "The machine has few kinds of cultures.");
        Assert.All(HostileCultures.OfEachKind, culture => Assert.Equal(expected, In(culture, Written)));
    }

    [Fact]
    public void A_list_of_numbers_prints_them_in_the_invariant_culture()
        => Assert.Equal(
            "[12.5, -1]", In(CultureInfo.GetCultureInfo("sv-SE"), static () => ((EquatableList<decimal>)[12.5m, -1m]).ToString()));

    /// <summary>Tables, report texts, audits, comparisons, groups, standings and exports, written and where there is a reader
    /// read.</summary>
    private static string Written()
    {
        var catalogue = Catalogue.Embedded;
        var (before, after) = (
            catalogue.GetEvaluation(new EvaluationId("amal-2019")), catalogue.GetEvaluation(new EvaluationId("olofstrom-2022")));
        var mapping = catalogue.MappingRegistry.FindMapping(before.Framework, after.Framework.Id)!;
        var text = new StringBuilder();
        foreach (var dialect in Enum.GetValues<CsvDialect>())
        {
            var table = ScoreTableCsv.ToCsv(before, dialect, Language.Swedish);
            text.AppendLine(table).AppendLine(
                Document.ToJson(
                    ScoreTableCsv.Read(
                        table, new ScoreTableOptions([before.Framework], before.Municipality, before.Period, before.Ordinal))));
        }

        var read = ReportTextReader.TryRead(
            ReportPrinter.Print(catalogue.GetEvaluation(new EvaluationId("ronneby-2017")), Layout.Spaces), EmbeddedOptions.All);
        text.AppendLine(Document.ToJson(read.GetEvaluationOrThrow())).AppendJoin('\n', read.Faults).AppendJoin('\n', read.Lines);
        var audit = Document.ToJson(EvaluationAudit.Run(before));
        var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);
        var compared = Document.ToJson(comparison, SensitivityAnalysis.Run(comparison), null);
        var group = ReferenceGroup.FromEvaluations(
            Make.Text("g"), after.Framework, [before, after], new GroupSelection(frameworkIds: [before.Framework.Id, after.Framework.Id]),
            catalogue.MappingRegistry);
        return text.AppendLine(audit).AppendLine(Document.ToJson(catalogue.AuditReader.Read(audit))).AppendLine(compared)
            .AppendLine(Document.ToJson(catalogue.ComparisonReader.Read(compared)))
            .AppendLine(Document.ToJson(group)).AppendLine(Document.ToJson(Standing.InGroup(after, group)))
            .AppendLine(MappingExport.ToSssom(mapping))
                .AppendLine(MappingExport.ToOscal(mapping, NodaTime.Instant.FromUtc(2026, 11, 23, 12, 0)))
                    .AppendLine(MappingExport.ToCsv(mapping)).ToString();
    }

    /// <summary>What comes after the first line is the runtime's own.</summary>
    private static string FirstLine(Exception refusal) => refusal.Message.Split('\n')[0];

    private static string Scenario()
    {
        var (from, to) = (Make.Framework("a", [60, 40], [70, 30]), Make.Framework("b", [50, 50], [60, 40]));
        var mapping = Make.Mapping(
            from, to,
            [Make.Link("1.1", "1.1", "1/3"), Make.Link("1.1", "2.1", "2/7"), Make.Link("1.2", "1.1"), Make.Link("2.1", "2.1"),
                Make.Link("2.2", "2.2", "1", Relationship.Equivalent)],
            [Make.RetiredSubQuestion("1.1", "8/21")], [Make.NewSubQuestion("1.2")]);
        var before = Make.Evaluation(
            from,
            [
                new AreaResult(1, PrintedValue.Printed(20.5m), [Make.Row("1.1", 12.5m, 21), Make.Row("1.2", null)]),
                new AreaResult(2, PrintedValue.NotPublished, [Make.Row("2.1", 7), Make.Row("2.2", 11)])
            ],
            percentages: PercentageRule.FromExactScore);
        var translation = mapping.Translate(before);
        var comparison = EvaluationComparison.Between(translation, Make.OfPoints(to, 10, 20, 30, 10));
        var text = new StringBuilder();
        foreach (var line in comparison.SubQuestions.Concat(comparison.Areas).Append(comparison.Total))
        {
            text.AppendLine(line.ToString());
        }

        foreach (var contribution in translation.TraceTotal().Contributions)
        {
            text.AppendLine(contribution.Sentence(Language.Swedish)).AppendLine(contribution.Sentence(Language.English))
                .AppendLine(contribution.ToString());
        }

        return text.AppendLine(mapping.ContentHash).AppendLine(translation.Ledger.ToString()).AppendLine(before.ToString())
            .AppendLine(EvaluationPeriod.Parse("2017-10-03/2017-10-05").ToString()).ToString();
    }

    private static string In(CultureInfo culture, Func<string> say)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
