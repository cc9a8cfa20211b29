namespace Kommunkompassen.Documents;

/// <summary>A list of at least one item, all of one rule.</summary>
internal sealed class ListRule(Rule item) : Rule
{
    internal Rule Item => item;

    internal override IEnumerable<Shape> Parts => item.Parts;

    internal override void Check(ref DocumentCursor cursor) => cursor.CheckItems();

    internal override void Describe(JsonText json)
    {
        json.Text("type", "array");
        json.Number("minItems", 1);
        json.Number("maxItems", Document.MaxListItems);
        json.Schema("items", item);
    }
}
