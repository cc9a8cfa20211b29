using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>A list of at least one item, all of one rule; an optional one is left out where it is empty.</summary>
internal sealed class ListRule<T>(Rule<T> item) : Rule<IReadOnlyList<T>>
{
    internal override IEnumerable<Shape> Parts => item.Parts;

    internal override bool IsAbsent(IReadOnlyList<T> value) => value.Count == 0;

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var items = Read(ref cursor, out var complete, out var sound);
        value = complete && sound ? new EquatableList<T>([.. items!]) : null;
        return value is not null;
    }

    /// <summary>Reads every item, with nothing in the place of one that has a fault.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="isPartial">Becomes true when the list could not be read to its end.</param>
    internal List<T?> ReadEach(ref DocumentCursor cursor, ref bool isPartial)
    {
        var items = Read(ref cursor, out var complete, out _);
        isPartial |= !complete;
        return items;
    }

    internal override void Check(ref DocumentCursor cursor)
    {
        cursor.BeginList(out var list);
        while (cursor.NextItem(ref list))
        {
            item.Check(ref cursor);
        }
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();

        // By index: to enumerate a list by its interface allocates.
        for (var i = 0; i < value.Count; i++)
        {
            item.Write(json, value[i]);
        }

        json.WriteEndArray();
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteNumber("maxItems", Document.MaxListItems);
        json.WriteSchema("items", item);
    }

    private List<T?> Read(ref DocumentCursor cursor, out bool complete, out bool sound)
    {
        var items = new List<T?>();
        sound = true;
        cursor.BeginList(out var list);
        while (cursor.NextItem(ref list))
        {
            sound &= item.TryRead(ref cursor, out var one);
            items.Add(one);
        }

        complete = list.IsComplete;
        return items;
    }
}
