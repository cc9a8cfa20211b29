namespace Kommunkompassen.Tool;

/// <summary>Text from documents on its way to a terminal or a page.</summary>
internal static class Plain
{
    /// <summary>The text on one line, without control characters: a name in a document must not move the cursor or open an escape
    /// sequence.</summary>
    internal static string Of(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter)) : text;
}
