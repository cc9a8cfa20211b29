using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Auditing;

public class AdmissibleValuesTests
{
    private static readonly AdmissibleValues Tenths = AdmissibleValues.Range(new PrintedRange(15, 17, 1), 1);

    private static readonly AdmissibleValues Quotients = AdmissibleValues.Of([47, 53, 60], 0);

    [Fact]
    public void A_range_holds_the_multiples_of_its_step()
    {
        Assert.Equal([1.5m, 1.6m, 1.7m], Tenths.Values);
        Assert.Equal((3, false, false, "1.5-1.7"), (Tenths.Count, Tenths.HasGaps, Tenths.IsUnique, Tenths.ToString()));
        Assert.True(Tenths.Contains(1.6m));
        Assert.False(Tenths.Contains(1.65m));
        Assert.False(Tenths.Contains(1.8m));
    }

    [Fact]
    public void Gaps_are_kept()
    {
        Assert.Equal((3, true, "47 53 60"), (Quotients.Count, Quotients.HasGaps, Quotients.ToString()));
        Assert.False(Quotients.Contains(50));
        Assert.Equal(3, Quotients.DistanceTo(50));
        Assert.Equal("47 eller 53 eller 60", Quotients.In(Language.Swedish, " till ", " eller "));
    }

    [Fact]
    public void A_list_without_gaps_equals_its_range()
        => Assert.Equal(AdmissibleValues.Range(new PrintedRange(4, 6, 1), 0), AdmissibleValues.Of([4, 5, 6], 0));

    [Fact]
    public void Decimals_tell_sets_apart()
        => Assert.NotEqual(AdmissibleValues.Range(new PrintedRange(4, 4, 1), 0), AdmissibleValues.Range(new PrintedRange(40, 40, 1), 1));

    [Theory]
    [InlineData(1.0, 0.5)]
    [InlineData(1.6, 0)]
    [InlineData(2.0, 0.3)]
    public void Distance_is_to_the_nearest(double number, double distance)
        => Assert.Equal((decimal)distance, Tenths.DistanceTo((decimal)number));

    [Fact]
    public void Nothing_holds_nothing()
    {
        Assert.Equal((0, "", null), (AdmissibleValues.None.Count, AdmissibleValues.None.ToString(), AdmissibleValues.None.DistanceTo(0)));
        Assert.False(AdmissibleValues.None.Contains(0));
        Assert.Empty(AdmissibleValues.None.Values);
        Assert.Equal(AdmissibleValues.None, AdmissibleValues.Range(new PrintedRange(1, 0, 1), 0));
    }

    [Fact]
    public void Many_numbers_with_gaps_are_counted_in_words_and_listed_in_the_data()
    {
        var thirty = AdmissibleValues.Of([.. Enumerable.Range(0, 30).Select(static i => i * 0.05m)], 2);
        var more = AdmissibleValues.Of([.. Enumerable.Range(0, 4001).Select(static i => i * 0.05m)], 2);

        Assert.Equal("0 or 0.05 or 0.10", AuditText.Values(AdmissibleValues.Of([0, 0.05m, 0.10m], 2), Language.English));
        Assert.EndsWith(" eller 1,45", AuditText.Values(thirty, Language.Swedish), StringComparison.Ordinal);
        Assert.Equal("one of 4001 numbers from 0 to 200", AuditText.Values(more, Language.English));
        Assert.Equal("något av 4001 tal från 0 till 200", AuditText.Values(more, Language.Swedish));
        Assert.Equal(4001, more.ToString().Split(' ').Length);
    }
}
