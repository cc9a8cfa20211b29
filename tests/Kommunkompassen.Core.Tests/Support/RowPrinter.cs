namespace Kommunkompassen.Tests.Support;

/// <summary>Prints one exact score as a report would under a rule, without looking at how the library reads it.</summary>
public static class RowPrinter
{
    public static (int Points, int? Percent) Print(Fraction exact, int max, PercentageRule rule)
    {
        var points = (int)exact.RoundedAwayFromZero();
        return (points, rule switch
        {
            PercentageRule.FromExactScore => (int)(exact * 100 / max).RoundedAwayFromZero(),
            PercentageRule.FromRoundedPoints => (int)new Fraction(100 * points, max).RoundedAwayFromZero(),
            _ => null,
        });
    }
}
