using System.Globalization;
using NodaTime;

namespace Kommunkompassen.Tool;

/// <summary>When an evaluation took place, for a reader; the names of the months are here because a system need not know Swedish.</summary>
internal static class PeriodText
{
    private static readonly string[] Swedish =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static string Of(EvaluationPeriod period, Language language) => period.Precision switch
    {
        PeriodPrecision.Year => Year(period.First),
        PeriodPrecision.Month => Month(period.First, language),
        _ when period.First == period.Last => Day(period.First, language),
        _ => $"{Day(period.First, language)} \u2013 {Day(period.Last, language)}",
    };

    internal static string Year(LocalDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Month(LocalDate date, Language language)
        => $"{(language is Language.Swedish ? Swedish : English)[date.Month - 1]} {Year(date)}";

    private static string Day(LocalDate date, Language language)
        => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date, language)}");
}
