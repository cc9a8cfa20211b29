using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Texts brought down to what is compared of them.</summary>
internal static class Folding
{
    /// <summary>The most that is kept of a text; no wording of the instrument comes near it.</summary>
    internal const int Longest = 1_000;

    /// <summary>Lower-case letters and digits only, with the dots and rings taken off: what scanning damages first does not
    /// count.</summary>
    internal static string Loose(ReadOnlySpan<char> text) => Fold(text, loose: true);

    /// <summary>Lower-case letters and digits only: what breaking lines changes does not count.</summary>
    internal static string Strict(ReadOnlySpan<char> text) => Fold(text, loose: false);

    private static string Fold(ReadOnlySpan<char> text, bool loose)
    {
        var folded = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var c in text)
        {
            if (folded.Length >= Longest)
            {
                break;
            }

            if (loose && c == 'ﬁ')
            {
                folded.Append("fi");
            }
            else if (char.IsLetterOrDigit(c))
            {
                var lower = char.ToLowerInvariant(c);
                folded.Append(loose ? Bare(lower) : lower);
            }
        }

        return folded.ToString();
    }

    private static char Bare(char letter) => letter switch
    {
        'å' or 'ä' or 'á' or 'à' or 'â' or 'ã' or 'æ' => 'a',
        'ö' or 'ó' or 'ò' or 'ô' or 'õ' or 'ø' => 'o',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ç' or '¢' => 'c',
        _ => letter,
    };
}
