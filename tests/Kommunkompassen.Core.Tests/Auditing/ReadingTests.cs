using Kommunkompassen.Auditing;
using Xunit;
using static Kommunkompassen.Tests.Auditing.Tables;

namespace Kommunkompassen.Tests.Auditing;

public class ReadingTests
{
    [Theory]
    [InlineData("3O", 30, 1)]
    [InlineData("lO", 10, 2)]
    [InlineData("S1%", 51, 1)]
    [InlineData("33 %", 55, 2)]
    [InlineData("33", 38, 1)]
    [InlineData("1", 7, 1)]
    [InlineData("?", 9, 1)]
    [InlineData("1", 13, 1)]
    [InlineData("3", 73, 1)]
    [InlineData("1", 100, 2)]
    [InlineData("12,5", 12.5, 0)]
    [InlineData("9", 9, 0)]
    public void Errors_are_misread_and_lost_characters(string text, double number, int errors)
        => Assert.Equal(errors, DigitConfusion.Errors(DigitConfusion.Digits(text), (decimal)number, Reading.MaxErrors));

    [Theory]
    [InlineData("33", 53, 0)]     // One confusion, none allowed.
    [InlineData("12", 1, 2)]      // A character too many.
    [InlineData("4", 6, 2)]       // Shapes that are not alike.
    [InlineData("", 5, 2)]        // Nothing left.
    [InlineData("???", 100, 2)]   // Three errors.
    [InlineData("123456789", 5, 2)]
    public void Other_differences_are_no_reading_error(string text, int number, int most)
        => Assert.Null(DigitConfusion.Errors(DigitConfusion.Digits(text), number, most));

    [Theory]
    [InlineData("1%", 1.0)]
    [InlineData(" 33 % ", 33.0)]
    [InlineData("12,5", 12.5)]
    [InlineData("S1%", null)]
    [InlineData("?", null)]
    [InlineData("%", null)]
    [InlineData("-4", null)]
    [InlineData("123456789", null)]
    public void A_literal_number_is_digits_only(string text, double? number)
        => Assert.Equal((decimal?)number, DigitConfusion.Literal(DigitConfusion.Digits(text)));

    [Fact]
    public void A_reading_that_agrees_with_its_neighbours_is_confirmed()
    {
        var audit = EvaluationAudit.Run(Of([P(10), Lost("30")], [P(25), P(50)], P(40), P(40)));

        var anomaly = Assert.Single(audit.Anomalies);
        Assert.Equal((AnomalyKind.Reading, AuditCodes.ReadingConfirmed), (anomaly.Kind, anomaly.Code));
        Assert.Empty(audit.Contradictions);
        Assert.Equal([new Reading.Candidate(30, 0)], anomaly.Reading!.Explained);
        Assert.Equal(
            "The points of 1.2: marked as unreadable, but '30' in our text agrees with the numbers beside it.", anomaly.Message.English);
    }

    [Fact]
    public void A_reading_that_nothing_resembles_has_no_candidate()
    {
        var anomaly = Assert.Single(EvaluationAudit.Run(Of([P(10), Lost("4")], [P(25), P(50)], P(40), P(40))).Anomalies);

        Assert.Equal(AuditCodes.ReadingContradicted, anomaly.Code);
        Assert.Empty(anomaly.Reading!.Explained);
        Assert.Equal(
            "Poängen för 1.2 kan inte vara ”4”, som vår text visar: det stämmer inte med talen intill. Inget möjligt tal liknar det.",
            anomaly.Message.Swedish);
    }

    [Fact]
    public void A_damaged_row_offers_pairs_that_agree()
    {
        // 3 % of 40 points is [1, 1.4), which is printed as 1: both can stand as they are, though the pair 11 and 28 % would be admissible
        // too.
        var audit = EvaluationAudit.Run(
            Of([Lost("1"), P(30)], [Lost("3"), P(50)], Lost(), totalRule: AreaScoreRule.RoundedSumOfExactScores));

        var points = audit.FindReconstruction(new SubQuestionNumber(1, 1), TableColumn.Points)!.Reading!.Candidates;
        var percents = audit.FindReconstruction(new SubQuestionNumber(1, 1), TableColumn.Percent)!.Reading!.Candidates;
        Assert.Equal([1m], points);
        Assert.Equal([3m], percents);
    }
}
