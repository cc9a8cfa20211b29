namespace Kommunkompassen.Reports;

/// <summary>How many letters two folded words differ by (letters changed, lost or added).</summary>
internal static class WordDistance
{
    private const int Longest = 40;

    /// <summary>True when at most one letter in four is damaged; words of three letters or fewer must be equal.</summary>
    internal static bool IsNear(string word, string target)
        => word == target
            || (
                target.Length >= 4 && Math.Abs(word.Length - target.Length) <= target.Length / 4
                    && Between(word, target) <= target.Length / 4);

    internal static int Between(string one, string other)
    {
        if (one.Length > Longest || other.Length > Longest)
        {
            return one == other ? 0 : Longest;
        }

        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, 1 + Math.Min(above[j], row[j - 1]));
            }

            row[..(other.Length + 1)].CopyTo(above);
        }

        return above[other.Length];
    }
}
