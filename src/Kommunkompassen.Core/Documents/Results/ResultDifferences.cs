using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Finds where two documents differ. The order of members and white space say nothing; how a number is spelled does.</summary>
internal static class ResultDifferences
{
    /// <summary>The member that holds what a result is made of; it was read as what it is.</summary>
    private const string Inputs = "/inputs";

    internal static void Add(List<Fault> faults, string place, JsonElement found, JsonElement expected)
    {
        if (place == Inputs || faults.Count >= Document.MaxFaults)
        {
            return;
        }

        if (found.ValueKind != expected.ValueKind)
        {
            faults.Add(Differs(place, Shown(found), Shown(expected)));
        }
        else if (found.ValueKind == JsonValueKind.Object)
        {
            AddMembers(faults, place, found, expected);
        }
        else if (found.ValueKind == JsonValueKind.Array)
        {
            AddItems(faults, place, found, expected);
        }
        else if (found.ValueKind == JsonValueKind.String
            ? found.GetString() != expected.GetString()
            : found.GetRawText() != expected.GetRawText())
        {
            faults.Add(Differs(place, Shown(found), Shown(expected)));
        }
    }

    private static void AddMembers(List<Fault> faults, string place, JsonElement found, JsonElement expected)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var at = $"{place}/{member.Name}";
            if (found.TryGetProperty(member.Name, out var value))
            {
                Add(faults, at, value, member.Value);
            }
            else
            {
                faults.Add(Differs(at, "nothing", Shown(member.Value)));
            }
        }

        foreach (var member in found.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
            {
                faults.Add(Differs($"{place}/{member.Name}", Shown(member.Value), "nothing"));
            }
        }
    }

    /// <summary>Where items were added or taken away, the rest is not compared: all that follow would differ.</summary>
    private static void AddItems(List<Fault> faults, string place, JsonElement found, JsonElement expected)
    {
        var (given, due) = (found.GetArrayLength(), expected.GetArrayLength());
        if (given != due)
        {
            faults.Add(Differs(place, $"{Guard.Invariant(given)} items", $"{Guard.Invariant(due)}"));
            return;
        }

        for (var i = 0; i < given; i++)
        {
            Add(faults, $"{place}/{Guard.Invariant(i)}", found[i], expected[i]);
        }
    }

    private static Fault Differs(string place, string found, string expected)
        => new(
            "differs", place, $"Found {found}; the inputs of the document give {expected}.",
            "Correct it, or make the document from its inputs again.");

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Guard.Shown(value.GetRawText()),
    };
}
