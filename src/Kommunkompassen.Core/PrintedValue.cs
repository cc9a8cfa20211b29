using System.Globalization;

namespace Kommunkompassen;

/// <summary>One value of a report's table, points or per cent, as printed, with what is known of it. An absent value is never 0.</summary>
/// <remarks>The digits are kept: 12.5 was rounded to tenths, 12 to whole numbers. Equal when status, number (12 equals 12.0 as a number,
/// but not as a printed value, since it was rounded otherwise), printed text and derivation are equal.</remarks>
public sealed record PrintedValue
{
    private readonly int _scale;

    private PrintedValue(ValueStatus status, decimal? number, string? legibleText, LocalizedText? note)
    {
        Status = status;
        Number = number;
        LegibleText = legibleText;
        Note = note;
        _scale = number?.Scale ?? 0;
    }

    /// <summary>The value that a report does not give.</summary>
    public static PrintedValue NotPublished { get; } = new(ValueStatus.NotPublished, null, null, null);

    /// <summary>What is known about the value.</summary>
    public ValueStatus Status { get; }

    /// <summary>The number; null when the status is <see cref="ValueStatus.Unreadable"/> or
    /// <see cref="ValueStatus.NotPublished"/>.</summary>
    public decimal? Number { get; }

    /// <summary>What our copy of the report shows of an unreadable number; null where nothing is left or the number is readable.</summary>
    public string? LegibleText { get; }

    /// <summary>How a derived number was derived, or what is known about an unreadable one; else null.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The number of decimals with which the number was printed, 0 to 6.</summary>
    public int Decimals => _scale;

    /// <summary>A number that is printed in the report.</summary>
    /// <param name="number">The number, 0 or more, with at most 6 decimals; its range is checked where it is used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, above 1,000,000 or has more than 6 decimals.</exception>
    public static PrintedValue Printed(decimal number) => new(ValueStatus.Printed, Checked(number), null, null);

    /// <summary>A number that follows from others in the report.</summary>
    /// <param name="number">The number, 0 or more, with at most 6 decimals.</param>
    /// <param name="derivation">How it follows, as a sentence.</param>
    /// <exception cref="ArgumentNullException">The derivation is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, above 1,000,000 or has more than 6 decimals.</exception>
    public static PrintedValue Derived(decimal number, LocalizedText derivation)
        => new(ValueStatus.Derived, Checked(number), null, Guard.NotNull(derivation));

    /// <summary>A number that our copy of the report has lost.</summary>
    /// <param name="legibleText">What the copy shows in its place, or null where nothing is left.</param>
    /// <param name="note">What is known about it, or null.</param>
    /// <exception cref="ArgumentException">The text is blank or too long.</exception>
    public static PrintedValue Unreadable(string? legibleText = null, LocalizedText? note = null)
        => new(ValueStatus.Unreadable, null, legibleText is null ? null : Guard.Text(legibleText), note);

    /// <summary>The number as printed, in every culture, or the status in words.</summary>
    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Status.ToString();

    private static decimal Checked(decimal number)
        => number is >= 0 and <= 1_000_000 && number.Scale <= 6
            ? number
            : throw new ArgumentOutOfRangeException(
                nameof(number), number,
                $"The printed number is {Guard.Invariant(number)}; allowed is 0 to 1000000 with at most 6 decimals.");
}
