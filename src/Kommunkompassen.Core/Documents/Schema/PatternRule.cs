using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A text of which only its form is checked.</summary>
/// <param name="what">What the text is, with an article.</param>
/// <param name="pattern">The form of the whole text, as the schema states it: of ECMA-262, from <c>^</c> to <c>$</c>.</param>
internal sealed class PatternRule(string what, string pattern) : Rule<string>
{
    // In .NET the dollar sign also stands before a last line feed.
    private readonly Lazy<Regex> _pattern = new(() => new Regex($@"{pattern[..^1]}\z", RegexOptions.CultureInvariant));

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out string value)
    {
        if (!cursor.TryReadText(what, out value))
        {
            return false;
        }

        if (_pattern.Value.IsMatch(value))
        {
            return true;
        }

        cursor.Add("bad-text", $"\"{Guard.Shown(value)}\" is not {what}.", $"Write it in the form {pattern}.");
        return false;
    }

    internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("description", what);
        json.WriteString("pattern", pattern);
    }
}
