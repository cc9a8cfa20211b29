using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>What has a text form is read from it in the way of .NET: throwing, or saying whether it could.</summary>
public sealed class ParsingTests
{
    public static TheoryData<string, string> Ids
        => new() { { "olofstrom-2017", "Olofström" }, { "2016.1", "-2016" }, { "a", "" }, { new string('a', 64), new string('a', 65) } };

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ids_and_codes(string sound, string unsound)
    {
        Holds<EvaluationId>(sound, unsound);
        Holds<FrameworkId>(sound, unsound);
        Holds<MappingId>(sound, unsound);
        Holds<ReportId>(sound, unsound);
        Holds<CaveatCode>(sound, unsound);
    }

    [Theory]
    [InlineData("1060", "106")]
    [InlineData("0180", "10600")]
    [InlineData("9999", "10a0")]
    [InlineData("2084", "\u0661\u0662\u0663\u0664")]
    public void Municipality_codes(string sound, string unsound) => Holds<MunicipalityCode>(sound, unsound);

    [Fact]
    public void Numbers_periods_and_fractions()
    {
        Holds<SubQuestionNumber>("8.10", "8.010");
        Holds<EvaluationPeriod>("2017-10", "2017-13");
        Holds<Rational>("-3/4", "3/0");
    }

    [Fact]
    public void What_cannot_be_read_says_what_to_write()
    {
        Assert.Contains(
            "an id has 1 to 64 of the characters", Assert.Throws<FormatException>(static () => EvaluationId.Parse("Å")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "SCB's codes have four digits", Assert.Throws<FormatException>(static () => MunicipalityCode.Parse("1")).Message,
            StringComparison.Ordinal);
    }

    private static void Holds<T>(string sound, string unsound)
        where T : IParsable<T>
    {
        Assert.Equal(sound, T.Parse(sound, null).ToString());
        Assert.True(T.TryParse(sound, null, out var read));
        Assert.Equal(T.Parse(sound, null), read);
        Assert.False(T.TryParse(unsound, null, out _));
        Assert.False(T.TryParse(null, null, out _));
        Assert.Throws<FormatException>(() => T.Parse(unsound, null));
        Assert.Throws<ArgumentNullException>(static () => T.Parse(null!, null));
    }
}
