using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>Periods as texts and by their parts.</summary>
public sealed class EvaluationPeriodTests
{
    [Theory]
    [InlineData("2017", PeriodPrecision.Year, "2017-01-01", "2017-12-31")]
    [InlineData("1990", PeriodPrecision.Year, "1990-01-01", "1990-12-31")]
    [InlineData("9999", PeriodPrecision.Year, "9999-01-01", "9999-12-31")]
    [InlineData("2017-10", PeriodPrecision.Month, "2017-10-01", "2017-10-31")]
    [InlineData("2016-02", PeriodPrecision.Month, "2016-02-01", "2016-02-29")]
    [InlineData("2017-10-03", PeriodPrecision.Days, "2017-10-03", "2017-10-03")]
    [InlineData("2010-12-13/2010-12-15", PeriodPrecision.Days, "2010-12-13", "2010-12-15")]
    [InlineData("2016-12-31/2017-01-01", PeriodPrecision.Days, "2016-12-31", "2017-01-01")]
    public void A_text_is_read_and_written_back(string text, PeriodPrecision precision, string first, string last)
    {
        var period = EvaluationPeriod.Parse(text);
        Assert.Equal((precision, Day(first), Day(last)), (period.Precision, period.First, period.Last));
        Assert.Equal(text, period.ToString());
        Assert.True(EvaluationPeriod.TryParse(text, out var read));
        Assert.Equal(period, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1989")]
    [InlineData("0000")]
    [InlineData("17")]
    [InlineData("02017")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-1")]
    [InlineData("1989-12")]
    [InlineData("2017/10")]
    [InlineData("2017-02-29")]
    [InlineData("2017-10-32")]
    [InlineData("2017-10-3")]
    [InlineData("1989-12-31")]
    [InlineData("2017-10-05/2017-10-03")]
    [InlineData("2017-10-03-2017-10-05")]
    [InlineData("2017-10-03/2017-10-5")]
    [InlineData("2017-10-03/")]
    [InlineData(" 2017")]
    [InlineData("2017 ")]
    [InlineData("-201-10")]
    [InlineData("+2017")]
    [InlineData("٢٠١٧")]
    [InlineData("2017\0")]
    [InlineData("oktober 2017")]
    public void Any_other_text_is_refused_with_the_forms_that_are_taken(string text)
    {
        Assert.False(EvaluationPeriod.TryParse(text, out var read));
        Assert.Null(read);
        var refusal = Assert.Throws<FormatException>(() => EvaluationPeriod.Parse(text));
        Assert.Contains("2017-10-03/2017-10-05", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("1990", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_refused_as_such()
    {
        Assert.False(EvaluationPeriod.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => EvaluationPeriod.Parse(null!));
        Assert.Throws<ArgumentNullException>("days", () => EvaluationPeriod.OnDays(null!));
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(10_000)]
    [InlineData(-1)]
    public void A_year_out_of_range_is_refused_with_the_range(int year)
        => Assert.Contains(
            "1990 to 9999", Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => EvaluationPeriod.InYear(year)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Months_and_days_out_of_range_are_refused_too()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPeriod.InMonth(new YearMonth(1989, 12)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPeriod.InMonth(default));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => EvaluationPeriod.OnDays(new DateInterval(new LocalDate(1989, 12, 31), new LocalDate(1990, 1, 1))));
    }

    [Fact]
    public void The_parts_give_what_the_text_gives()
    {
        Assert.Equal(EvaluationPeriod.Parse("2017"), EvaluationPeriod.InYear(2017));
        Assert.Equal(EvaluationPeriod.Parse("2017-10"), EvaluationPeriod.InMonth(new YearMonth(2017, 10)));
        Assert.Equal(
            EvaluationPeriod.Parse("2017-10-03"),
            EvaluationPeriod.OnDays(new DateInterval(new LocalDate(2017, 10, 3), new LocalDate(2017, 10, 3))));
    }

    [Fact]
    public void A_year_is_not_its_days_and_a_month_not_its_days()
    {
        Assert.NotEqual(EvaluationPeriod.Parse("2017"), EvaluationPeriod.Parse("2017-01-01/2017-12-31"));
        Assert.NotEqual(EvaluationPeriod.Parse("2017-10"), EvaluationPeriod.Parse("2017-10-01/2017-10-31"));
    }

    [Fact]
    public void Another_calendar_than_the_ISO_one_is_refused_by_name()
    {
        var julian = CalendarSystem.Julian;
        Assert.Contains(
            "Julian",
            Assert.Throws<ArgumentException>("month", () => EvaluationPeriod.InMonth(new YearMonth(Era.Common, 2017, 10, julian))).Message,
            StringComparison.Ordinal);
        var days = new DateInterval(new LocalDate(2017, 10, 3, julian), new LocalDate(2017, 10, 5, julian));
        Assert.Contains(
            "Julian", Assert.Throws<ArgumentException>(nameof(days), () => EvaluationPeriod.OnDays(days)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_day_that_NodaTime_reads_is_read_and_no_other()
    {
        foreach (var year in (int[])[1989, 1990, 1999, 2000, 2016, 2017, 2100, 9999])
        {
            for (var month = 0; month <= 13; month++)
            {
                var ofMonth = FormattableString.Invariant($"{year:D4}-{month:D2}");
                Assert.Equal(YearMonthPattern.Iso.Parse(ofMonth).Success && year >= 1990, EvaluationPeriod.TryParse(ofMonth, out _));
                for (var day = 0; day <= 32; day++)
                {
                    var text = FormattableString.Invariant($"{ofMonth}-{day:D2}");
                    var expected = LocalDatePattern.Iso.Parse(text);
                    _ = EvaluationPeriod.TryParse(text, out var period);
                    Assert.Equal(expected.Success && year >= 1990, period is not null);
                    Assert.Equal(period is null ? null : LocalDatePattern.Iso.Format(expected.Value), period?.ToString());
                }
            }
        }
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
