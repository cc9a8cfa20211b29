using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Reduces texts to what is compared of them, so that line breaks and damaged letters do not count. It also says by how many
/// letters two reduced words differ.</summary>
internal static class Folding
{
    /// <summary>The most that is kept of a text; no official wording comes near it.</summary>
    internal const int Longest = 1_000;

    private const int LongestWord = 40;

    private const string Marked = "åäáàâãæöóòôõøéèêëüúùûíìîïç¢";
    private const string Unmarked = "aaaaaaaooooooeeeeuuuuiiiicc";

    /// <summary>Lower-case letters and digits only, without dots and rings: what scanning damages first does not count.</summary>
    internal static string Loose(ReadOnlySpan<char> text) => Fold(text, loose: true);

    /// <summary>Lower-case letters and digits only: line breaks do not count.</summary>
    internal static string Strict(ReadOnlySpan<char> text) => Fold(text, loose: false);

    /// <summary>True when at most one letter in four is damaged; words of three letters or fewer must be equal.</summary>
    internal static bool IsNear(string word, string target)
        => word == target
            || (target.Length >= 4 && Math.Abs(word.Length - target.Length) <= target.Length / 4
                && Distance(word, target) <= target.Length / 4);

    /// <summary>How many letters must be changed, dropped or added to turn one word into the other.</summary>
    internal static int Distance(string one, string other)
    {
        if (one.Length > LongestWord || other.Length > LongestWord)
        {
            return one == other ? 0 : LongestWord;
        }

        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[other.Length];
    }

    private static string Fold(ReadOnlySpan<char> text, bool loose)
    {
        var folded = new StringBuilder(Math.Min(text.Length, Longest));
        for (var i = 0; i < text.Length && folded.Length < Longest; i++)
        {
            var lower = char.ToLowerInvariant(text[i]);
            if (loose && lower == 'ﬁ')
            {
                folded.Append("fi");
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                folded.Append(loose ? Bare(lower) : lower);
            }
        }

        return folded.ToString();
    }

    private static char Bare(char letter)
        => !char.IsAscii(letter) && Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Unmarked[at] : letter;
}
