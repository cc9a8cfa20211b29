namespace Kommunkompassen.Documents;

/// <summary>Any number written out in digits.</summary>
internal sealed class DecimalRule : Rule
{
    internal override void Check(ref DocumentCursor cursor) => cursor.AnyNumber();

    internal override void Describe(JsonText json) => json.Text("type", "number");
}
