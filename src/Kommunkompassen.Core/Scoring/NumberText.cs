using System.Globalization;

namespace Kommunkompassen.Scoring;

/// <summary>Numbers for sentences, with the decimal sign of the language, whatever the culture of the machine.</summary>
internal static class NumberText
{
    /// <summary>At most two decimals.</summary>
    internal static string Of(Rational value, Language language) => Of(value.ToDecimal(2), language);

    /// <summary>All decimals but trailing zeros, which say nothing about an exact number.</summary>
    internal static string Of(decimal value, Language language)
        => value.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', language is Language.Swedish ? ',' : '.');
}
