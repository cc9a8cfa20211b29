using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>
/// Holds a document against a JSON schema of draft 7 or 2020-12, as far as OSCAL's schemas and those of this library use it; a keyword that
/// it
/// does not know is an error, never passed over.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private readonly bool _isDraft7 = schema.GetProperty("$schema").GetString()!.Contains("draft-07", StringComparison.Ordinal);

    internal List<string> Faults(JsonElement document)
    {
        var faults = new List<string>();
        Check(schema, document, string.Empty, faults);
        return faults;
    }

    private void Check(JsonElement rule, JsonElement value, string place, List<string> faults)
    {
        if (rule.ValueKind is JsonValueKind.False)
        {
            faults.Add($"{place}: nothing may stand here");
            return;
        }

        if (rule.TryGetProperty("$ref", out var reference))
        {
            var target = reference.GetString()!.Split('/')[1..].Aggregate(schema, static (found, step) => found.GetProperty(step));
            Check(target, value, place, faults);

            // Draft 7: beside a reference every other keyword is ignored.
            if (_isDraft7)
            {
                return;
            }
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
                faults.Add(
                    $"{place}: {keyword} {(given.ValueKind is JsonValueKind.Object ? "…" : given.GetRawText())}"
                        + $" does not hold for {shown[..Math.Min(80, shown.Length)]}");
            }
        }

        switch (keyword)
        {
            case "$schema" or "$id" or "$comment" or "title" or "description" or "definitions" or "$defs" or "$ref"
                or "contentEncoding" or "then":
                break;
            case "if":
                if (Attempt(given, value, place).Count == 0)
                {
                    Check(rule.GetProperty("then"), value, place, faults);
                }

                break;
            case "const":
                Expect(IsSame(given, value));
                break;
            case "type":
                Expect(given.GetString() == value.ValueKind switch
                {
                    JsonValueKind.Object => "object",
                    JsonValueKind.Array => "array",
                    JsonValueKind.String => "string",
                    JsonValueKind.Number => given.GetString() == "integer" && IsWhole(value) ? "integer" : "number",
                    JsonValueKind.True or JsonValueKind.False => "boolean",
                    _ => "null",
                });
                break;
            case "enum":
                Expect(given.EnumerateArray().Any(allowed => IsSame(allowed, value)));
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
                Expect(Matches(value.GetString()!, given.GetString()!));
                break;
            case "maxLength" when value.ValueKind is JsonValueKind.String:
                Expect(value.GetString()!.EnumerateRunes().Count() <= given.GetInt32());
                break;
            case "minimum" when value.ValueKind is JsonValueKind.Number:
                Expect(value.GetDouble() >= given.GetDouble());
                break;
            case "maximum" when value.ValueKind is JsonValueKind.Number:
                Expect(value.GetDouble() <= given.GetDouble());
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
            case "maxItems" when value.ValueKind is JsonValueKind.Array:
                Expect(value.GetArrayLength() <= given.GetInt32());
                break;
            case "pattern" or "format" or "properties" or "required" or "additionalProperties" or "items" or "minItems" or "maxItems"
                or "maxLength" or "minimum" or "maximum":
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

    /// <summary>Numbers are the same by value, however they are spelled.</summary>
    private static bool IsSame(JsonElement allowed, JsonElement value)
        => allowed.ValueKind == JsonValueKind.Number && value.ValueKind == JsonValueKind.Number
            ? allowed.GetDouble() == value.GetDouble()
            : JsonNode.DeepEquals(JsonNode.Parse(allowed.GetRawText()), JsonNode.Parse(value.GetRawText()));

    private static bool IsWhole(JsonElement number) => number.GetDouble() is var value && Math.Floor(value) == value;

    /// <summary>By ECMA-262, where the dollar sign is the end of the text alone; in .NET it also stands before a last line feed.</summary>
    private static bool Matches(string text, string pattern)
        => Regex.IsMatch(text, pattern.EndsWith('$') ? $@"{pattern[..^1]}\z" : pattern, RegexOptions.CultureInvariant);

    private static bool IsOfFormat(string text, string format) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "email" => text.Contains('@', StringComparison.Ordinal),
        _ => throw new NotSupportedException($"The check does not know the format {format}; teach it."),
    };
}
