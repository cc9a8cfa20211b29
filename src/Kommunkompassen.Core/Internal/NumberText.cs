using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Internal;

/// <summary>Numbers for sentences: two decimals at most, with the decimal sign of the language, whatever the culture of the
/// machine.</summary>
internal static class NumberText
{
    internal static string Of(Rational value, Language language)
    {
        var text = value.ToDecimal(2).ToString("0.##", CultureInfo.InvariantCulture);
        return language is Language.Swedish ? text.Replace('.', ',') : text;
    }
}
