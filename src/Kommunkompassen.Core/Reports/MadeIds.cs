using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>Ids and titles for evaluations whose source has none.</summary>
internal static class MadeIds
{
    private const int LongestName = 40;

    /// <summary>The name of a municipality as part of an id, such as "amal".</summary>
    internal static string Slug(string name)
    {
        var letters = Folding.Loose(name).Where(char.IsAsciiLetterOrDigit).Take(LongestName).ToArray();
        return letters.Length == 0 ? "kommun" : new string(letters);
    }

    internal static string Title(string municipality, string year) => $"Kommunkompassen: {Guard.Shown(municipality)} {year}";
}
