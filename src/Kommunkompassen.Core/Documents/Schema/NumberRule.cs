using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A decimal number from 0 to a highest value, both included, of at most so many decimals.</summary>
internal sealed class NumberRule(int high, int decimals) : Rule
{
    internal int High => high;

    internal int Decimals => decimals;

    internal override void Check(ref DocumentCursor cursor) => cursor.Number();

    internal override void Describe(JsonText json)
    {
        json.Text("type", "number");
        json.Text("description", $"a number of at most {Guard.Invariant(decimals)} decimals");
        json.Number("minimum", 0);
        json.Number("maximum", high);
    }
}
