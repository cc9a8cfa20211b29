namespace Kommunkompassen.Tool;

/// <summary>Text from documents on its way to a terminal or a page.</summary>
internal static class Plain
{
    /// <summary>The text on one line, without control characters: a name in a document must not move the cursor or open an escape
    /// sequence.</summary>
    internal static string Of(string text)
        => text.Any(char.IsControl)
            ? string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            })
            : text;
}
