using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Kommunkompassen;

/// <summary>When an evaluation took place, as exactly as its report says: certain days, a month, or only a year.</summary>
/// <remarks>Equal when precision, first and last day are equal: the year 2017 is not equal to the days from 1 January to 31 December 2017.
/// ISO calendar. Text form: "2017", "2017-10", "2017-10-03" or "2017-10-03/2017-10-05" (both days included).</remarks>
public sealed record EvaluationPeriod : IParsable<EvaluationPeriod>
{
    // The runtime's own dates: the first use of one of NodaTime's loads it and the XML of .NET, which opening the catalogue can do without.
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    private EvaluationPeriod(PeriodPrecision precision, DateOnly first, DateOnly last)
    {
        Precision = precision;
        _first = first;
        _last = last;
    }

    /// <summary>How exactly the report dates the evaluation.</summary>
    public PeriodPrecision Precision { get; }

    /// <summary>The first day on which it can have taken place.</summary>
    public LocalDate First => Local(_first);

    /// <summary>The last day on which it can have taken place, included.</summary>
    public LocalDate Last => Local(_last);

    /// <summary>The year of the last day, by which an evaluation is called.</summary>
    internal int Year => _last.Year;

    /// <summary>Some time in a year.</summary>
    /// <param name="year">The year, 1990 to 9999: the instrument dates from the middle of the 1990s.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static EvaluationPeriod InYear(int year)
    {
        CheckYear(year, nameof(year));
        return new(PeriodPrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    /// <summary>Some time in a month.</summary>
    /// <param name="month">The month, in the years 1990 to 9999 of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    /// <exception cref="ArgumentException">The month is one of another calendar.</exception>
    public static EvaluationPeriod InMonth(YearMonth month)
    {
        CheckCalendar(month.Calendar, nameof(month));
        CheckYear(month.Year, nameof(month));
        return OfMonth(new DateOnly(month.Year, month.Month, 1));
    }

    /// <summary>On certain days.</summary>
    /// <param name="days">The first and the last day, both included.</param>
    /// <exception cref="ArgumentNullException">The interval is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1990 to 9999.</exception>
    /// <exception cref="ArgumentException">The days are of another calendar.</exception>
    public static EvaluationPeriod OnDays(DateInterval days)
    {
        Guard.NotNull(days);
        CheckCalendar(days.Calendar, nameof(days));
        CheckYear(days.Start.Year, nameof(days));
        CheckYear(days.End.Year, nameof(days));
        return new(PeriodPrecision.Days, days.Start.ToDateOnly(), days.End.ToDateOnly());
    }

    /// <summary>Reads the text form that the remarks state.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not of that form, or a date in it does not exist.</exception>
    public static EvaluationPeriod Parse(string text)
        => TryParse(Guard.NotNull(text), out var period) ? period : throw new FormatException(
            $"'{Guard.Shown(text)}' is not a period; write a year (2017), a month (2017-10), a day (2017-10-03) or two days "
                + "(2017-10-03/2017-10-05) from 1990 on.");

    /// <summary>Reads the text form.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="period">The period; null where the text is not of the form that the remarks state.</param>
    /// <returns>True when the text is of that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EvaluationPeriod? period)
        => (period = Read(text)) is not null;

    static EvaluationPeriod IParsable<EvaluationPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EvaluationPeriod>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EvaluationPeriod result)
        => TryParse(s, out result);

    private static EvaluationPeriod? Read(string? text) => text?.Length switch
    {
        4 when Date(text, "yyyy") is { } year => InYear(year.Year),
        7 when Date(text, "yyyy-MM") is { } month => OfMonth(month),
        10 when Day(text) is { } day => new(PeriodPrecision.Days, day, day),
        21 when text[10] == '/' && Day(text.AsSpan(0, 10)) is { } start && Day(text.AsSpan(11)) is { } end && start <= end
            => new(PeriodPrecision.Days, start, end),
        _ => null,
    };

    /// <summary>The text form, in every culture; <see cref="Parse"/> reads it back to an equal period.</summary>
    public override string ToString() => Precision switch
    {
        PeriodPrecision.Year => Text(_first)[..4],
        PeriodPrecision.Month => Text(_first)[..7],
        _ when _first == _last => Text(_first),
        _ => $"{Text(_first)}/{Text(_last)}",
    };

    private const int FirstYear = 1990;
    private const int LastYear = 9999;

    private static EvaluationPeriod OfMonth(DateOnly first)
        => new(PeriodPrecision.Month, first, first.Month == 12 ? new(first.Year, 12, 31) : first.AddMonths(1).AddDays(-1));

    /// <summary>By its parts: NodaTime's own conversion sets up all calendars.</summary>
    private static LocalDate Local(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static void CheckYear(int year, string name) => Guard.InRange(year, FirstYear, LastYear, "The year of an evaluation", name);

    private static void CheckCalendar(CalendarSystem calendar, string name)
    {
        if (calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The period is dated by the calendar {calendar}; convert it to the ISO calendar first.", name);
        }
    }

    private static DateOnly? Day(ReadOnlySpan<char> text) => Date(text, "yyyy-MM-dd");

    private static DateOnly? Date(ReadOnlySpan<char> text, string format)
        => DateOnly.TryParseExact(text, format, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out var date)
            && date.Year >= FirstYear ? date : null;
}
