using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>What else an object must have, and what it cannot have, where one of its members is a certain word.</summary>
/// <param name="Member">The member.</param>
/// <param name="Word">Its word.</param>
/// <param name="Needs">The optional members that are then required.</param>
/// <param name="Lacks">The optional members that are then no members.</param>
internal sealed record ShapeVariant(string Member, string Word, string[] Needs, string[] Lacks)
{
    /// <summary>Writes the condition as an item of <c>allOf</c>.</summary>
    internal void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteSchema(Member, new ConstantRule(Word));
        json.WriteEndObject();
        json.WriteList("required", [Member], static (json, name) => json.WriteStringValue(name));
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteList("required", Needs, static (json, name) => json.WriteStringValue(name));
        if (Lacks.Length > 0)
        {
            json.WriteStartObject("properties");
            foreach (var name in Lacks)
            {
                json.WriteBoolean(name, false);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
