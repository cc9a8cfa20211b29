using FsCheck.Xunit;
using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Whatever the numbers and the layout, a printed table is read back to the numbers that were printed.</summary>
public sealed class LayoutTests
{
    [Property(MaxTest = 150, Arbitrary = [typeof(TapeArbitrary)])]
    public void A_printed_evaluation_is_read_back(Tape tape)
    {
        var evaluation = TableTape.Evaluation(tape);
        foreach (var layout in Enum.GetValues<Layout>())
        {
            AssertReadBack(evaluation, layout);
        }
    }

    /// <summary>The same of examples that are the same in every run.</summary>
    [Theory]
    [MemberData(nameof(Printed))]
    public void A_row_of_tapes_is_read_back(uint seed, Layout layout)
        => AssertReadBack(TableTape.Evaluation(Tape.Seeded(seed, 3_000)), layout);

    public static TheoryData<uint, Layout> Printed
    {
        get
        {
            var data = new TheoryData<uint, Layout>();
            foreach (var layout in Enum.GetValues<Layout>())
            {
                for (var seed = 1u; seed <= 2; seed++)
                {
                    data.Add(seed, layout);
                }
            }

            return data;
        }
    }

    private static void AssertReadBack(Evaluation evaluation, Layout layout)
    {
        var result = ReportTextReader.TryRead(ReportPrinter.Print(evaluation, layout), Options(evaluation));
        Assert.True(
            result.IsValid, $"{layout}: {string.Join(Environment.NewLine, result.Faults)}\n{ReportPrinter.Print(evaluation, layout)}");
        foreach (var (printed, read) in evaluation.Areas.Zip(result.Areas))
        {
            Assert.True(
                printed == read,
                $"{layout}: {string.Join(' ', read.SubQuestions)} was read for {string.Join(' ', printed.SubQuestions)} {printed} in\n"
                    + ReportPrinter.Print(evaluation, layout));
        }

        Assert.False(result.IsScanned);
        Assert.Equal(evaluation.Framework, result.Match!.Framework);
        Assert.Equal(evaluation.Municipality, result.Evaluation.Municipality);
        Assert.Equal(evaluation.Period, result.Evaluation.Period);
        Assert.Equal(evaluation.Ordinal, result.Evaluation.Ordinal);
        Assert.Equal(30, result.Evaluation.Background.InterviewCount);
        Assert.Equal(evaluation.PercentageRule == PercentageRule.NotPrinted, result.Evaluation.PercentageRule == PercentageRule.NotPrinted);
        Assert.DoesNotContain(result.Lines, static line => line.Outcome == LineOutcome.Unreadable);
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(TapeArbitrary)])]
    public void A_table_of_another_form_is_refused(Tape tape)
    {
        var result = ReportTextReader.TryRead(ReportPrinter.Print(TableTape.Evaluation(tape), Layout.Spaces), EmbeddedOptions.All);
        Assert.Empty(result.Areas);
        Assert.Contains(result.Faults, static fault => fault.Code == "no-framework-version-fits");
        Assert.All(result.Matches, static match => Assert.NotEmpty(match.Objections));
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(TapeArbitrary)])]
    public void Damage_never_makes_another_number(Tape tape)
    {
        var evaluation = TableTape.Evaluation(tape, withDecimals: false);
        var text = Noise.Damaged(ReportPrinter.Print(evaluation, tape.Of(Layout.Spaces, Layout.Tabs, Layout.Wrapped)), tape);
        var result = ReportTextReader.TryRead(
            text, Options(evaluation) with { Period = evaluation.Period, Ordinal = 1, Municipality = TableTape.Municipality });
        if (!result.IsValid)
        {
            Assert.Contains(result.Faults, static fault => fault.Code is "no-framework-version-fits" or "several-tables");
            return;
        }

        foreach (var (printed, read) in evaluation.SubQuestions.Zip(result.Evaluation.SubQuestions))
        {
            AssertSameOrLost(printed.Points, read.Points, text);
            AssertSameOrLost(printed.MaxPoints, read.MaxPoints, text);
            AssertSameOrLost(printed.Percent, read.Percent, text);
        }
    }

    [Fact]
    public void Most_of_what_is_damaged_is_still_read()
    {
        var (texts, numbers, kept) = (0, 0, 0);
        for (var seed = 1u; seed <= 100; seed++)
        {
            var tape = Tape.Seeded(seed, 3_000);
            var evaluation = TableTape.Evaluation(tape, withDecimals: false);
            var text = Noise.Damaged(ReportPrinter.Print(evaluation, Layout.Spaces), tape);
            // Typeset, since points and percentages are unrelated here.
            var result = ReportTextReader.TryRead(text, Options(evaluation) with { IsScanned = false });
            texts += result.IsValid ? 1 : 0;
            numbers += result.IsValid ? evaluation.SubQuestions.Count : 0;
            kept += result.IsValid ? result.Evaluation.SubQuestions.Count(static row => row.Points.Number is not null) : 0;
        }

        Assert.True(texts >= 90, $"{texts} texts were read.");
        Assert.True(10 * kept >= 9 * numbers, $"{kept} of {numbers} numbers were read.");
    }

    private static void AssertSameOrLost(PrintedValue printed, PrintedValue read, string text)
        => Assert.True(
            read.Status is ValueStatus.Unreadable or ValueStatus.NotPublished || read == printed,
            $"{printed} was read as {read} in\n{text}");

    private static ReportTextOptions Options(Evaluation evaluation)
        => new([.. EmbeddedOptions.Frameworks, evaluation.Framework]) { Municipalities = [TableTape.Municipality] };
}
