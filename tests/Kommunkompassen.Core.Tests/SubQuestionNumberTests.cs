using FsCheck.Xunit;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>Numbers of sub-questions: their order, their text.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)])]
public sealed class SubQuestionNumberTests
{
    [Fact]
    public void The_place_is_a_number_and_not_a_decimal()
    {
        Assert.True(new SubQuestionNumber(8, 2) < new SubQuestionNumber(8, 10));
        Assert.True(SubQuestionNumber.Parse("8.10") > SubQuestionNumber.Parse("8.9"));
        Assert.NotEqual(SubQuestionNumber.Parse("8.1"), SubQuestionNumber.Parse("8.10"));
        Assert.True(new SubQuestionNumber(2, 999) < new SubQuestionNumber(10, 1));
    }

    [Property]
    public void The_order_is_by_area_then_by_place_in_every_operator(Tape tape)
    {
        var (a, p, b, q) = (tape.Between(1, 999), tape.Between(1, 999), tape.OneIn(2) ? tape.Between(1, 999) : 1, tape.Between(1, 999));
        b = b == 1 ? a : b;
        var (left, right) = (new SubQuestionNumber(a, p), new SubQuestionNumber(b, q));
        var order = (a * 1000) + p - ((b * 1000) + q);
        Assert.Equal(Math.Sign(order), Math.Sign(left.CompareTo(right)));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
    }

    [Fact]
    public void Nothing_comes_before_every_number()
    {
        var number = new SubQuestionNumber(1, 1);
        Assert.True(number.CompareTo(null) > 0);
        Assert.True(null < number);
        Assert.True(null <= number);
        Assert.True(number > null);
        Assert.False(number <= null);
        Assert.True((SubQuestionNumber?)null >= null);
    }

    [Property]
    public void The_text_is_read_back(Tape tape)
    {
        var number = new SubQuestionNumber(tape.Between(1, 999), tape.Between(1, 999));
        Assert.Equal($"{number.Area}.{number.Place}", number.ToString());
        Assert.Equal(number, SubQuestionNumber.Parse(number.ToString()));
        Assert.True(SubQuestionNumber.TryParse(number.ToString(), out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.2.3")]
    [InlineData("1,2")]
    [InlineData("0.1")]
    [InlineData("1.0")]
    [InlineData("01.1")]
    [InlineData("1.01")]
    [InlineData("1000.1")]
    [InlineData("1.1000")]
    [InlineData("-1.1")]
    [InlineData("1.-1")]
    [InlineData("+1.1")]
    [InlineData(" 1.1")]
    [InlineData("1.1 ")]
    [InlineData("1 .1")]
    [InlineData("1.2\0")]
    [InlineData("1\0.2")]
    [InlineData("١.٢")]
    [InlineData("a.b")]
    public void Any_other_text_is_refused(string text)
    {
        Assert.False(SubQuestionNumber.TryParse(text, out var read));
        Assert.Null(read);
        Assert.Contains("1.3", Assert.Throws<FormatException>(() => SubQuestionNumber.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_refused_as_such()
    {
        Assert.False(SubQuestionNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => SubQuestionNumber.Parse(null!));
    }
}
