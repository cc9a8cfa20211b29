using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Members that are left out where there is nothing to write.</summary>
internal static class JsonMembers
{
    /// <summary>The number with the decimals that it carries; a negative zero has no sign here.</summary>
    internal static void WriteDecimal(this Utf8JsonWriter json, decimal number)
        => json.WriteNumberValue(number == 0 ? Math.Abs(number) : number);

    /// <summary>A text, or nothing where there is none.</summary>
    internal static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A list, or nothing where it is empty.</summary>
    internal static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }
    }
}
