using Kommunkompassen.Serialization.ReportText;
using Xunit;

namespace Kommunkompassen.Tests.Serialization.ReportText;

/// <summary>What is read out of sentences, clean, wrapped and damaged.</summary>
public sealed class SentenceTests
{
    private static readonly ReportTextOptions Options = new([MadeUp.Framework])
    {
        Municipalities =
        [
            TableTape.Municipality, new Municipality("Norra Ådal", new MunicipalityCode("9902"), "Påhittat län"),
            new Municipality("Kils", new MunicipalityCode("9903"), "Påhittat län"), new Municipality("Kilt", new MunicipalityCode("9904"), "Påhittat län"),
        ],
    };

    [Theory]
    [InlineData("Utvärderingen av Älvsunds kommun genomfördes i maj 2018 och var kommunens tredje utvärdering.", "Älvsund 2018-05 3")]
    [InlineData("Utvirderingen av Alvsunds kommun genomfordes i\njun1 ar 2018 och var kommunens an-\ndra utvdrdering.", "Älvsund 2018-06 2")]
    [InlineData("<p>Utv&auml;rderingen av <b>Norra Ådals</b> kommun gjordes&nbsp;under 2018.</p> Det var en femte utvärdering", "Norra Ådal 2018 5")]
    [InlineData("ANALYS AV\n\nÄLVSUNDS KOMMUN\n\nSEPTEMBER 2017", "Älvsund 2017-09 ")]
    [InlineData("Utvärderingen av Älvsunds kommun genomfördes i november år 20l8", "Älvsund  ")]
    [InlineData("Utvärderingen av Storstads kommun genomfördes i november år 2018", " 2018-11 ")]
    [InlineData("Utvärderingen av Kilx kommun genomfördes i november år 2018", " 2018-11 ")]
    [InlineData("Utvärderingen av vår kommun genomfördes i november år 2018", "  ")]
    public void Municipality_time_and_order(string text, string expected)
    {
        var metadata = ReportTextReader.TryRead(text, Options).Metadata;
        Assert.Equal(expected, $"{metadata.Municipality} {metadata.Period} {metadata.Ordinal}");
    }

    [Theory]
    [InlineData("genomfört intervjuer med ett 40-tal personer", 40)]
    [InlineData("genomfort intervjuer med ett 40-\ntal personer", 40)]
    [InlineData("genomfört intervjuer med ett fyrtiotal personer", 40)]
    [InlineData("genomfört intervjuer med cirka 35 personer", 35)]
    [InlineData("genomfört intervjuer med många personer", null)]
    [InlineData("ett 40-tal personer", null)]
    public void How_many_were_interviewed(string text, int? expected)
        => Assert.Equal(expected, ReportTextReader.TryRead(text, Options).Metadata.Interviewed);

    [Theory]
    [InlineData("januari", 1)]
    [InlineData("februari", 2)]
    [InlineData("mars", 3)]
    [InlineData("april", 4)]
    [InlineData("maj", 5)]
    [InlineData("juni", 6)]
    [InlineData("juli", 7)]
    [InlineData("augusti", 8)]
    [InlineData("september", 9)]
    [InlineData("oktober", 10)]
    [InlineData("november", 11)]
    [InlineData("december", 12)]
    [InlineData("dccember", 12)]
    [InlineData("n0vember", 11)]
    [InlineData("mar5", 3)]
    [InlineData("jul1", 7)]
    [InlineData("januarl", 1)]
    public void Months(string month, int expected)
    {
        var text = $"Utvärderingen av Älvsunds kommun genomfördes i {month} månad år 2018";
        Assert.Equal($"2018-{expected:D2}", ReportTextReader.TryRead(text, Options).Metadata.Period?.ToString());
    }

    [Fact]
    public void What_the_caller_gives_weighs_more_than_the_text()
    {
        var text = "Utvärderingen av Älvsunds kommun genomfördes i maj 2018 och var kommunens tredje utvärdering.\n\n"
            + MadeUp.Table("15 30 50 %", "12 30 40 %", "20 25 80 %", "9 15 60 %", "56 100 56 %");
        var read = ReportTextReader.Read(text, Options);
        Assert.Equal(("alvsund-2018", 3, "2018-05"), (read.Id.Value, read.Ordinal, read.Period.ToString()));
        var given = ReportTextReader.Read(text, Options with { Ordinal = 4, Period = EvaluationPeriod.InYear(2019), Id = new EvaluationId("x") });
        Assert.Equal(("x", 4, "2019"), (given.Id.Value, given.Ordinal, given.Period.ToString()));
    }
}
