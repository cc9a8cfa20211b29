using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kommunkompassen.Exchange;

/// <summary>Texts as YAML scalars. The style is plain where every reader of YAML takes that for the same text, otherwise in double
/// quotes.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=<~ ");
    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789+-._:,eExXoOabcdfABCDFTtZz ");

    // What YAML 1.1, which many readers still follow, takes for something other than a text.
    private static readonly HashSet<string> Words =
        new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    internal static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text)
        => text.Length > 0
            && !Indicators.Contains(text[0])
            && text[^1] is not (' ' or ':')
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Any(MustBeEscaped)
            && !Words.Contains(text)
            && !LooksLikeNumber(text);

    /// <summary>Numbers, and dates and times as well; two full stops or more make a version, which is a text.</summary>
    private static bool LooksLikeNumber(string text)
        => (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.')
            && text.AsSpan().IndexOfAnyExcept(Numeric) < 0
            && text.Count(static c => c == '.') < 2;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character is '"' or '\\' ? quoted.Append('\\').Append(character)
                : MustBeEscaped(character) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Line breaks in the sense of Unicode, and what YAML does not count as printable. Surrogates come in pairs and are
    /// printable.</summary>
    private static bool MustBeEscaped(char character)
        => char.IsControl(character) || character is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';
}
