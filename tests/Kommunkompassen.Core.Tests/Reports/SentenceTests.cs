using Kommunkompassen.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>What is read out of sentences, clean, wrapped and damaged.</summary>
public sealed class SentenceTests
{
    private static readonly ReportTextOptions Options = new([MadeUp.Framework])
    {
        Municipalities =
        [
            TableTape.Municipality, new Municipality("Norra Ådal", new MunicipalityCode("9902"), "Påhittat län"),
            new Municipality("Kils", new MunicipalityCode("9903"), "Påhittat län"),
            new Municipality("Kilt", new MunicipalityCode("9904"), "Påhittat län"),
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
    [InlineData("Utvärderingen av Kils kommun genomfördes i november år 2018", "Kils 2018-11 ")]
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
    [InlineData("Vi har intervjuat 25 personer", 25)]
    [InlineData("genomfört intervjuer med 25 chefer", null)]
    [InlineData("genomfört intervjuer med många personer", null)]
    [InlineData("ett 40-tal personer", null)]
    public void How_many_were_interviewed(string text, int? expected)
        => Assert.Equal(expected, ReportTextReader.TryRead(text, Options).Metadata.Interviewed);

    [Theory]
    [InlineData("andra utvärdering. Den första gjordes 2014 och", "2014")]
    [InlineData("andra utvärdering. Den första genomfördes under år 2010.", "2010")]
    [InlineData("tredje utvärdering. Den forsta utvärderingen gjordes\nhösten 2011", "2011")]
    [InlineData("första utvärdering. Den första gjordes 2014.", null)]
    [InlineData("andra utvärdering. Den första gjordes.", null)]
    [InlineData("andra utvärdering. Den andra gjordes 2014.", null)]
    [InlineData("andra utvärdering. Vår första gjordes 2014.", null)]
    [InlineData("andra utvärdering. Den första av fyra som gjordes 2014.", null)]
    [InlineData("andra utvärdering. Den första gjordes för mycket länge sedan, 2014.", null)]
    public void When_the_first_was_made(string rest, string? expected)
        => Assert.Equal(
            expected,
            ReportTextReader.TryRead(
                $"Utvärderingen av Älvsunds kommun genomfördes i maj 2018 och var kommunens {rest}", Options).Metadata.Earlier?.ToString());

    [Theory]
    [InlineData("Sveriges Kommuner och Regioner", "Sveriges Kommuner och Regioner")]
    [InlineData("utgiven av Sveriges Kommuner och Landsting", "Sveriges Kommuner och Landsting")]
    [InlineData("Sveriges Kommuner och Landstlng år 2017", "Sveriges Kommuner och Landsting")]
    [InlineData("Sveriges kommuner och städer", null)]
    [InlineData("Norges Kommuner och Landsting", null)]
    [InlineData("Sveriges Regioner och Landsting", null)]
    [InlineData("Sveriges Kommuner samt Landsting", null)]
    [InlineData("Sveriges Kommuner och", null)]
    public void Who_published_it(string text, string? expected)
        => Assert.Equal(expected, ReportTextReader.TryRead(text, Options).Metadata.Publisher);

    [Theory]
    [InlineData("4. Översikt av poängfördelning", "4")]
    [InlineData("4. Översikt av poängfördelning.....23\nText\n5 Oversikt av poangfordelning\nmera", "5")]
    [InlineData("Översikt av poängfördelning", null)]
    [InlineData("4. Översikt över poängfördelning", null)]
    [InlineData("4. Oversikten av allt annat", null)]
    public void In_which_chapter_the_table_stands(string text, string? expected)
        => Assert.Equal(expected, ReportTextReader.TryRead(text, Options).Metadata.Chapter);

    [Theory]
    [InlineData("Utvärdering av Älvsunds kommun genomfördes i maj 2018", "Älvsund 2018-05 ")]
    [InlineData("En beskrivning av Älvsunds kommun i maj 2018", "  ")]
    [InlineData("Utvärderingen om Älvsunds kommun genomfördes i maj 2018", "  ")]
    public void Whose_evaluation_it_is(string text, string expected) => Municipality_time_and_order(text, expected);

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
        var given = ReportTextReader.Read(
            text, Options with { Ordinal = 4, Period = EvaluationPeriod.InYear(2019), Id = new EvaluationId("x") });
        Assert.Equal(("x", 4, "2019"), (given.Id.Value, given.Ordinal, given.Period.ToString()));
    }
}
