using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>A list of a result that is declared without its values.</summary>
internal sealed class DeclaredList(Rule item) : Rule
{
    internal override IEnumerable<Shape> Parts => item.Parts;

    internal override void Check(ref DocumentCursor cursor)
    {
        cursor.BeginList(out var list);
        while (cursor.NextItem(ref list))
        {
            item.Check(ref cursor);
        }
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteNumber("maxItems", Limits.MaxListItems);
        json.WriteSchema("items", item);
    }
}
