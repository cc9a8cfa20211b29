using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A text that has a meaning in the model, and is read as that.</summary>
/// <param name="what">What the text is, with an article, for the schema.</param>
/// <param name="pattern">The form of it, of ECMA-262, for the schema.</param>
/// <param name="expected">What a reader of the fault is told to write where something other than a text stands.</param>
/// <param name="tryParse">Reads it.</param>
/// <param name="format">Writes it.</param>
/// <param name="code">The code of the fault where it cannot be read.</param>
/// <param name="isNot">How that fault goes on after the text.</param>
/// <param name="remedy">What would fix it.</param>
internal sealed class ParsedRule<T>(
    string what, string pattern, string expected, ParsedRule<T>.Parser tryParse, Func<T, string> format, string code, string isNot,
    string remedy)
    : Rule<T>
    where T : notnull
{
    internal delegate bool Parser(string text, [MaybeNullWhen(false)] out T value);

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!cursor.TryReadText(expected, out var text))
        {
            return false;
        }

        if (tryParse(text, out value))
        {
            return true;
        }

        cursor.Add(code, $"\"{Guard.Shown(text)}\" {isNot}.", remedy);
        return false;
    }

    internal override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(format(value));

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("description", what);
        json.WriteString("pattern", pattern);
    }
}
