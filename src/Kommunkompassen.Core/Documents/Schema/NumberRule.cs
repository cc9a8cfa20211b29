using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A number from 0 to a highest value, included, of at most so many decimals; it keeps those that are written.</summary>
internal sealed class NumberRule(int high, int decimals) : Rule<decimal>
{
    internal override bool TryRead(ref DocumentCursor cursor, out decimal value)
    {
        value = 0;
        if (!cursor.IsPlainNumber("a number"))
        {
            return false;
        }

        var digits = cursor.Token;
        if (digits[0] == '-' || !Utf8Parser.TryParse(digits, out value, out var used) || used != digits.Length || value > high)
        {
            cursor.AddOutOfRange(0, high);
            return false;
        }

        var point = digits.IndexOf((byte)'.');
        if (point < 0 || digits.Length - point - 1 <= decimals)
        {
            // Beyond 28 digits a decimal rounds, and a number that is not kept as written is refused.
            if (digits.Length <= 28 || Encoding.UTF8.GetString(digits) == value.ToString(CultureInfo.InvariantCulture))
            {
                return true;
            }
        }

        cursor.Add("too-many-decimals", $"Found {cursor.FoundNumber()}; allowed are {decimals} decimals.", "Round it as the report does.");
        return false;
    }

    internal override void Write(Utf8JsonWriter json, decimal value) => json.WriteDecimal(value);

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "number");
        json.WriteString("description", $"a number of at most {Guard.Invariant(decimals)} decimals");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", high);
    }
}
