using System.Buffers.Text;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>A whole number within a range, both ends included.</summary>
internal sealed class WholeRule(int low, int high) : Rule<int>
{
    internal override bool TryRead(ref DocumentCursor cursor, out int value)
    {
        value = 0;
        if (!cursor.IsPlainNumber("a whole number"))
        {
            return false;
        }

        var digits = cursor.Token;
        if (digits.Contains((byte)'.'))
        {
            cursor.Add("not-whole", $"Found {cursor.FoundNumber()}; expected a whole number.", "Write it without decimals.");
            return false;
        }

        if (Utf8Parser.TryParse(digits, out value, out var used) && used == digits.Length && value >= low && value <= high)
        {
            return true;
        }

        cursor.AddOutOfRange(low, high);
        return false;
    }

    internal override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", low);
        json.WriteNumber("maximum", high);
    }
}
