namespace Kommunkompassen.Documents;

/// <summary>A whole number within a range, both ends included.</summary>
internal sealed class WholeRule(int low, int high) : Rule
{
    internal int Low => low;

    internal int High => high;

    internal override void Check(ref DocumentCursor cursor) => cursor.Whole();

    internal override void Describe(JsonText json)
    {
        json.Text("type", "integer");
        json.Number("minimum", low);
        json.Number("maximum", high);
    }
}
