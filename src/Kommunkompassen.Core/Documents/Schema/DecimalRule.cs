using System.Buffers.Text;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Any number written out in digits; it is written with the decimals that it has.</summary>
internal sealed class DecimalRule : Rule<decimal>
{
    internal override bool TryRead(ref DocumentCursor cursor, out decimal value)
    {
        value = 0;
        return cursor.IsPlainNumber("a number") && Utf8Parser.TryParse(cursor.Token, out value, out _);
    }

    /// <summary>A number of a result is only looked at, and can have more digits than a decimal.</summary>
    internal override void Check(ref DocumentCursor cursor) => cursor.IsPlainNumber("a number");

    internal override void Write(Utf8JsonWriter json, decimal value) => json.WriteDecimal(value);

    internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "number");
}
