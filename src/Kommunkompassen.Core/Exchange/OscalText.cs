using System.Buffers;
using System.Text;

namespace Kommunkompassen.Exchange;

/// <summary>Texts in the data types of OSCAL. What Markdown would read as a mark is escaped.</summary>
internal static class OscalText
{
    /// <summary>What CommonMark and OSCAL's additions to it (tables, sub- and superscript, inserted parameters) read as marks anywhere in a
    /// line.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>&{|~^");

    /// <summary>A string: one line, no white space at its ends. A zero-width no-break space counts as white space in JSON Schema's
    /// patterns.</summary>
    internal static string Line(string text)
        => string.Join(' ', text.Replace('\ufeff', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One line of Markdown that reads as the text does.</summary>
    internal static string MarkupLine(string text) => Markup(Line(text));

    /// <summary>Markdown that reads as the text does: what Markdown would take for a mark is escaped.</summary>
    internal static string Markup(string text)
    {
        var markup = new StringBuilder(text.Length);
        var atStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (Marks.Contains(character) || (atStart && (character is '#' or '-' or '+' or '=' || IsListMark(text, i))))
            {
                markup.Append('\\');
            }

            // A number opens a list only where it opens the line, so the digits themselves keep the start.
            atStart = character is '\n' or '\r' || (atStart && (character is ' ' or '\t' || char.IsAsciiDigit(character)));
            markup.Append(character);
        }

        return markup.ToString();
    }

    /// <summary>The full stop or bracket behind the number of a list.</summary>
    private static bool IsListMark(string text, int place)
        => text[place] is '.' or ')' && place > 0 && char.IsAsciiDigit(text[place - 1])
            && (place + 1 == text.Length || char.IsWhiteSpace(text[place + 1]));
}
