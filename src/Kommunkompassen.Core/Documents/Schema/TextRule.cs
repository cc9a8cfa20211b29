using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A text that is not blank.</summary>
internal sealed class TextRule : Rule<string>
{
    /// <summary>Not all white space, by .NET's own list of it; the lists of other languages differ by a character or two.</summary>
    private const string NotBlank = @"[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out string value)
    {
        if (!cursor.TryReadText("a text", out value))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            cursor.Add(
                "blank-text", "The text is empty.",
                $"Give a text of 1 to {Guard.MaxTextLength} characters, or leave the member out where it is optional.");
            return false;
        }

        if (value.Length > Guard.MaxTextLength)
        {
            cursor.Add(
                "too-long", $"The text has {Guard.Invariant(value.Length)} characters; allowed are {Guard.MaxTextLength}.", "Shorten it.");
            return false;
        }

        return true;
    }

    internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("description", "a text that is not blank");
        json.WriteNumber("maxLength", Guard.MaxTextLength);
        json.WriteString("pattern", NotBlank);
    }
}
