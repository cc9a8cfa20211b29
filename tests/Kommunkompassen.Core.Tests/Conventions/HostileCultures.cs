using System.Globalization;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Every culture of the machine, and some that no machine should have.</summary>
public static class HostileCultures
{
    public static IEnumerable<CultureInfo> All => CultureInfo.GetCultures(CultureTypes.AllCultures).Concat(Invented);

    /// <summary>One culture of each way to write numbers, to count years and to make capitals, with the invented ones.</summary>
    public static IEnumerable<CultureInfo> OfEachKind => All.DistinctBy(static culture => (
        culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign, culture.Calendar.GetType(), "i".ToUpper(culture)));

    public static IReadOnlyList<CultureInfo> Invented { get; } =
    [
        Odd("tr-TR", static format => { }),
        Odd("sv-SE", static format => format.NegativeSign = "minus "),
        Odd("en-GB", static format => (format.NumberDecimalSeparator, format.NumberGroupSeparator) = ("/", ".")),
        Odd("en-GB", static format => (format.NumberDecimalSeparator, format.NegativeSign, format.PositiveSign) = ("-", "+", "-")),
        Odd("ar-SA", static format => (format.NumberDecimalSeparator, format.NumberGroupSizes) = ("·,·", [1])),
        Odd(
            "fa-IR",
            static format
                => (format.DigitSubstitution, format.NativeDigits) = (
                    DigitShapes.NativeNational, ["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"])),
        Calendar(),
    ];

    private static CultureInfo Odd(string name, Action<NumberFormatInfo> change)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        change(culture.NumberFormat);
        return culture;
    }

    private static CultureInfo Calendar()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("th-TH").Clone();
        culture.DateTimeFormat.Calendar = new ThaiBuddhistCalendar();
        culture.DateTimeFormat.DateSeparator = "\\";
        return culture;
    }
}
