using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Serialization.Interchange;

/// <summary>Holds a document against a JSON schema of draft 7, as far as OSCAL's schemas use it; a keyword that it does not know is an error, never passed over.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    internal List<string> Faults(JsonElement document)
    {
        var faults = new List<string>();
        Check(schema, document, string.Empty, faults);
        return faults;
    }

    private void Check(JsonElement rule, JsonElement value, string place, List<string> faults)
    {
        // Draft 7: beside a reference every other keyword is ignored.
        if (rule.TryGetProperty("$ref", out var reference))
        {
            Check(schema.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]), value, place, faults);
            return;
        }

        foreach (var keyword in rule.EnumerateObject())
        {
            CheckKeyword(rule, keyword.Name, keyword.Value, value, place, faults);
        }
    }

    private void CheckKeyword(JsonElement rule, string keyword, JsonElement given, JsonElement value, string place, List<string> faults)
    {
        void Expect(bool holds)
        {
            if (!holds)
            {
                var shown = value.GetRawText();
                faults.Add($"{place}: {keyword} {(given.ValueKind is JsonValueKind.Object ? "…" : given.GetRawText())} does not hold for {shown[..Math.Min(80, shown.Length)]}");
            }
        }

        switch (keyword)
        {
            case "$schema" or "$id" or "$comment" or "title" or "description" or "definitions" or "contentEncoding":
                break;
            case "type":
                Expect(given.GetString() == value.ValueKind switch
                {
                    JsonValueKind.Object => "object",
                    JsonValueKind.Array => "array",
                    JsonValueKind.String => "string",
                    JsonValueKind.Number => "number",
                    _ => "other",
                });
                break;
            case "enum":
                Expect(given.EnumerateArray().Any(allowed => JsonNode.DeepEquals(JsonNode.Parse(allowed.GetRawText()), JsonNode.Parse(value.GetRawText()))));
                break;
            case "allOf":
                foreach (var part in given.EnumerateArray())
                {
                    Check(part, value, place, faults);
                }

                break;
            case "anyOf":
                var tries = given.EnumerateArray().Select(part => Attempt(part, value, place)).ToList();
                if (tries.All(static found => found.Count > 0))
                {
                    faults.AddRange(tries.MinBy(static found => found.Count)!);
                }

                break;
            case "pattern" when value.ValueKind is JsonValueKind.String:
                Expect(Regex.IsMatch(value.GetString()!, given.GetString()!));
                break;
            case "format" when value.ValueKind is JsonValueKind.String:
                Expect(IsOfFormat(value.GetString()!, given.GetString()!));
                break;
            case "properties" when value.ValueKind is JsonValueKind.Object:
                foreach (var member in given.EnumerateObject())
                {
                    if (value.TryGetProperty(member.Name, out var found))
                    {
                        Check(member.Value, found, $"{place}/{member.Name}", faults);
                    }
                }

                break;
            case "required" when value.ValueKind is JsonValueKind.Object:
                Expect(given.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)));
                break;
            case "additionalProperties" when value.ValueKind is JsonValueKind.Object && !given.GetBoolean():
                Expect(value.EnumerateObject().All(member => rule.GetProperty("properties").TryGetProperty(member.Name, out _)));
                break;
            case "items" when value.ValueKind is JsonValueKind.Array:
                foreach (var (item, index) in value.EnumerateArray().Select(static (item, index) => (item, index)))
                {
                    Check(given, item, string.Create(CultureInfo.InvariantCulture, $"{place}/{index}"), faults);
                }

                break;
            case "minItems" when value.ValueKind is JsonValueKind.Array:
                Expect(value.GetArrayLength() >= given.GetInt32());
                break;
            case "pattern" or "format" or "properties" or "required" or "additionalProperties" or "items" or "minItems":
                break;
            default:
                throw new NotSupportedException($"The check does not know the keyword {keyword} at {place}; teach it.");
        }
    }

    private List<string> Attempt(JsonElement rule, JsonElement value, string place)
    {
        var faults = new List<string>();
        Check(rule, value, place, faults);
        return faults;
    }

    private static bool IsOfFormat(string text, string format) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "email" => text.Contains('@', StringComparison.Ordinal),
        _ => throw new NotSupportedException($"The check does not know the format {format}; teach it."),
    };
}
