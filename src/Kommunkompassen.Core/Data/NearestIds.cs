namespace Kommunkompassen.Data;

/// <summary>Finds the ids that differ least from one that is not known: the fewest letters to insert, delete, replace or swap with a
/// neighbour.</summary>
internal static class NearestIds
{
    private const int Most = 3;

    internal static EquatableList<string> To(string id, IEnumerable<string> known)
        => EquatableList.From(known
            .OrderBy(candidate => Distance(id, candidate))
            .ThenBy(static candidate => candidate, StringComparer.Ordinal)
            .Take(Most));

    /// <summary>The optimal string alignment distance. Ids have at most 64 characters, so that the table stays small.</summary>
    internal static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Least(table, left, right, i, j);
            }
        }

        return table[left.Length, right.Length];
    }

    private static int Least(int[,] table, string left, string right, int i, int j)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
            ? Math.Min(least, table[i - 2, j - 2] + 1)
            : least;
    }
}
