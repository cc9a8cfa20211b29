using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Approved;

/// <summary>A sentence without its numbers and what it quotes, and with one item for each of its lists.</summary>
internal static partial class SentenceShape
{
    internal static string Of(string sentence)
    {
        var counted = Numbers().Replace(Quoted().Replace(sentence, "Q"), "N");
        return Lists().Replace(Lists().Replace(counted, "$1"), "$1"); // Twice: an item can hold a list.
    }

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"-?\d+(?:[.,/\u00a0]\d+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?:area )?(N(?: \([^()]*\))?)(?:(?:, | and | or | \+ | – |; )(?:area )?N(?: \([^()]*\))?)*")]
    private static partial Regex Lists();
}
