namespace Kommunkompassen.Testing.Shrinking;

/// <summary>Simpler small values. Each step goes towards what says least: a number that is not published, the text x, the number
/// 1.1.</summary>
internal static class ValueShrinking
{
    private const string Plain = "x";

    internal static LocalizedText PlainText { get; } = new(Plain, Plain);

    internal static SourceReference PlainSource { get; } = new(new ReportId(Plain), Plain);

    internal static IEnumerable<LocalizedText> Simpler(LocalizedText text)
    {
        if (text != PlainText)
        {
            yield return PlainText;
        }

        if (text.Swedish != Plain && text.English != Plain)
        {
            yield return new LocalizedText(Plain, text.English);
            yield return new LocalizedText(text.Swedish, Plain);
        }
    }

    internal static IEnumerable<SubQuestionNumber> Simpler(SubQuestionNumber number)
    {
        if (number.Area > 1)
        {
            yield return new SubQuestionNumber(1, number.Place);
            yield return new SubQuestionNumber(number.Area / 2, number.Place);
            yield return new SubQuestionNumber(number.Area - 1, number.Place);
        }

        if (number.Place > 1)
        {
            yield return new SubQuestionNumber(number.Area, 1);
            yield return new SubQuestionNumber(number.Area, number.Place / 2);
            yield return new SubQuestionNumber(number.Area, number.Place - 1);
        }
    }

    /// <summary>Not published, then printed rather than derived, without decimals, and smaller.</summary>
    internal static IEnumerable<PrintedValue> Simpler(PrintedValue value)
    {
        if (value.Status != ValueStatus.NotPublished)
        {
            yield return PrintedValue.NotPublished;
        }

        if (value.Number is { } number)
        {
            if (value.Status == ValueStatus.Derived)
            {
                yield return PrintedValue.Printed(number);
            }

            foreach (var smaller in Simpler(number, value.Decimals))
            {
                yield return PrintedValue.Printed(smaller);
            }
        }
        else if (value != PrintedValue.Unreadable() && value.Status == ValueStatus.Unreadable)
        {
            yield return PrintedValue.Unreadable();
        }
    }

    private static IEnumerable<decimal> Simpler(decimal number, int decimals)
    {
        var whole = new decimal((int)number);
        if (decimals > 0)
        {
            yield return whole;
        }
        else if (whole > 0)
        {
            yield return 0;
            yield return Math.Floor(whole / 2);
            yield return whole - 1;
        }
    }
}
