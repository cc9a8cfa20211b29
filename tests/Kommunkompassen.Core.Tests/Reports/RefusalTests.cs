using Kommunkompassen.Documents;
using Kommunkompassen.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>What is refused, with which code, and that all reasons come at once.</summary>
public sealed class RefusalTests
{
    private static readonly string Sound = MadeUp.Table("15 30 50 %", "12 30 40 %", "20 25 80 %", "9 15 60 %", "56 100 56 %");

    [Fact]
    public void A_text_without_a_table()
    {
        var result = ReportTextReader.TryRead(
            "Utvärderingen handlar om annat.\n1.5 miljoner kronor", new ReportTextOptions([MadeUp.Framework]));
        Assert.Equal(["no-table", "municipality-unknown", "period-unknown", "ordinal-unknown"], Codes(result));
        Assert.Empty(result.Matches);
        Assert.Null(result.Match);
        Assert.Equal(2, result.Lines.Count);
    }

    [Fact]
    public void A_table_with_other_maxima_names_the_nearest_form_and_why()
    {
        var result = ReportTextReader.TryRead(Sound, MadeUp.Options.With(MadeUp.OtherMaxima));
        Assert.Equal(["no-framework-version-fits"], Codes(result));
        Assert.Contains("other-maxima", result.Faults[0].Message, StringComparison.Ordinal);

        // One of two maxima differs, so that most of them are not those of the form either.
        var objections = result.Matches[0].Objections;
        Assert.Equal(2, objections.Count);
        Assert.Contains("1.2", objections[0].English, StringComparison.Ordinal);
        Assert.Contains("1.2", objections[0].Swedish, StringComparison.Ordinal);
        Assert.Contains("two in three", objections[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_with_the_right_maxima_is_chosen()
    {
        var result = ReportTextReader.TryRead(Sound, MadeUp.Options.With(MadeUp.OtherMaxima, MadeUp.Framework));
        Assert.Equal(MadeUp.Framework, result.Match!.Framework);
        Assert.Equal(1, result.Match.Similarity);
        Assert.Equal([true, false], result.Matches.Select(static match => match.IsPossible));
    }

    [Fact]
    public void Two_forms_that_fit_alike()
    {
        var twin = new FrameworkVersion(new FrameworkId("twin"), MadeUp.Framework.Name, MadeUp.Framework.Areas, []);
        var result = ReportTextReader.TryRead(Sound, MadeUp.Options.With(MadeUp.Framework, twin));
        Assert.Equal(["no-framework-version-fits"], Codes(result));
        Assert.Contains("twin", Assert.Single(result.Matches[0].Objections).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables()
        => Assert.Equal(["several-tables"], Codes(ReportTextReader.TryRead(Sound + "\n\nTidigare\n\n" + Sound, MadeUp.Options)));

    [Fact]
    public void Other_words_with_the_same_numbers()
    {
        var other = Sound.Replace("invånarna mellan valen", "gator och torg", StringComparison.Ordinal)
            .Replace("plan för öppna handlingar", "budget", StringComparison.Ordinal)
            .Replace("sprids resultaten av granskningen", "byggs broar", StringComparison.Ordinal)
            .Replace("Öppenhet och påverkan", "Teknik", StringComparison.Ordinal);
        Assert.Equal(["no-framework-version-fits"], Codes(ReportTextReader.TryRead(other, MadeUp.Options)));
    }

    [Fact]
    public void Half_a_table()
    {
        var half = string.Join('\n', Sound.Split('\n').Take(2));
        Assert.Equal(["no-framework-version-fits"], Codes(ReportTextReader.TryRead(half, MadeUp.Options)));
    }

    [Fact]
    public void A_rule_that_the_table_contradicts()
        => Assert.Contains(
            "percent-not-printed",
            Codes(ReportTextReader.TryRead(Sound, MadeUp.Options with { PercentageRule = PercentageRule.NotPrinted })));

    [Fact]
    public void The_throwing_form_names_every_reason()
    {
        var thrown = Assert.Throws<InvalidDocumentException>(
            static () => ReportTextReader.Read("", new ReportTextOptions([MadeUp.Framework])));
        Assert.Equal(4, thrown.Faults.Count);
    }

    [Fact]
    public void Arguments_that_are_null_and_options_without_a_form()
    {
        Assert.Throws<ArgumentNullException>(static () => ReportTextReader.TryRead(null!, MadeUp.Options));
        Assert.Throws<ArgumentNullException>(static () => ReportTextReader.TryRead("", null!));
        Assert.Throws<ArgumentException>(static () => new ReportTextOptions([]));
        Assert.Throws<ArgumentOutOfRangeException>(static () => MadeUp.Options with { Ordinal = 0 });
    }

    private static IEnumerable<string> Codes(ReportTextResult result)
    {
        Assert.Null(result.Evaluation);
        return result.Faults.Select(static fault => fault.Code);
    }
}
