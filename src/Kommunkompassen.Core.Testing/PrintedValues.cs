using FsCheck;
using FsCheck.Fluent;

namespace Kommunkompassen.Testing;

/// <summary>Generators of the numbers of a score table in all their statuses.</summary>
/// <remarks>Numbers have 0 to 6 decimals, trailing zeros included. Thread-safe.</remarks>
public static class PrintedValues
{
    /// <summary>Numbers from 0 to a highest one, most of them printed, some derived, unreadable or not published.</summary>
    /// <param name="max">The highest number, 0 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The highest number is out of range.</exception>
    public static Gen<PrintedValue> UpTo(int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, 1_000_000);
        return InAllStatuses(max);
    }

    private static Gen<PrintedValue> InAllStatuses(int max) =>
        Gen.Frequency(
            (6, Number(max).Select(PrintedValue.Printed)), (1, Derived(Number(max))), (1, Unreadable),
            (1, Gen.Constant(PrintedValue.NotPublished)));

    /// <summary>The maximum of a sub-question, perhaps with decimals that say nothing.</summary>
    internal static Gen<PrintedValue> Maximum(int max)
    {
        var number = Gen.Elements(max, decimal.Parse($"{max}.0", System.Globalization.CultureInfo.InvariantCulture));
        return Gen.Frequency(
            (6, number.Select(PrintedValue.Printed)), (1, Derived(number)), (1, Unreadable), (1, Gen.Constant(PrintedValue.NotPublished)));
    }

    internal static Gen<PrintedValue> Percent(PercentageRule rule) =>
        rule == PercentageRule.NotPrinted ? Gen.OneOf(Gen.Constant(PrintedValue.NotPublished), Derived(Number(100))) : UpTo(100);

    internal static Gen<PrintedValue> Known(int max) => Gen.OneOf(Number(max).Select(PrintedValue.Printed), Derived(Number(max)));

    /// <summary>0 to a highest number with 0 to 6 decimals, trailing zeros included.</summary>
    internal static Gen<decimal> Number(int max) =>
        from decimals in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        from whole in Gen.Choose(0, max)
        from fraction in whole == max ? Gen.Constant(0) : Gen.Choose(0, (int)Math.Pow(10, decimals) - 1)
        select whole + new decimal(fraction, 0, 0, false, (byte)decimals);

    private static Gen<PrintedValue> Derived(Gen<decimal> number) =>
        from value in number
        from derivation in Common.Localized
        select PrintedValue.Derived(value, derivation);

    private static Gen<PrintedValue> Unreadable { get; } =
        from asPrinted in Common.Maybe(Common.Text)
        from note in Common.Maybe(Common.Localized)
        select PrintedValue.Unreadable(asPrinted, note);
}
