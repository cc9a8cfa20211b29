using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Serialization;

internal ref partial struct DocumentCursor
{
    internal readonly bool IsAtNumber => _reader.TokenType == JsonTokenType.Number;

    internal readonly bool IsAtObject => _reader.TokenType == JsonTokenType.StartObject;

    /// <summary>A whole number within a range, both ends included; null where it has a fault.</summary>
    internal int? Whole(int low, int high)
    {
        if (!IsPlainNumber("a whole number"))
        {
            return null;
        }

        var digits = _reader.ValueSpan;
        if (digits.Contains((byte)'.'))
        {
            Add("not-whole", $"Found {FoundNumber()}; expected a whole number.", "Write it without decimals.");
            return null;
        }

        if (Utf8Parser.TryParse(digits, out int value, out var used) && used == digits.Length && value >= low && value <= high)
        {
            return value;
        }

        AddOutOfRange(low, high);
        return null;
    }

    /// <summary>A decimal number from 0 to a highest value, with the decimals with which it is written; null where it has a fault.</summary>
    internal decimal? Number(int high, int decimals)
    {
        if (!IsPlainNumber("a number"))
        {
            return null;
        }

        var digits = _reader.ValueSpan;
        if (digits[0] == '-' || !Utf8Parser.TryParse(digits, out decimal value, out var used) || used != digits.Length || value > high)
        {
            AddOutOfRange(0, high);
            return null;
        }

        var point = digits.IndexOf((byte)'.');
        if (point < 0 || digits.Length - point - 1 <= decimals)
        {
            // Beyond 28 digits a decimal rounds, and a number that is not kept as written is refused.
            if (digits.Length <= 28 || Encoding.UTF8.GetString(digits) == value.ToString(CultureInfo.InvariantCulture))
            {
                return value;
            }
        }

        Add("too-many-decimals", $"Found {FoundNumber()}; allowed are {decimals} decimals.", "Round it as the report does.");
        return null;
    }

    internal bool? Truth()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.GetBoolean();
        }

        AddWrongType("true or false");
        return null;
    }

    private bool IsPlainNumber(string expected)
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            AddWrongType(expected);
            return false;
        }

        if (_reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        Add("exponent", $"Found {FoundNumber()}, a number with an exponent.", "Write it out in digits.");
        return false;
    }

    private void AddOutOfRange(int low, int high)
        => Add("out-of-range", $"Found {FoundNumber()}; allowed is {Guard.Invariant(low)} to {Guard.Invariant(high)}.", "Correct the number.");
}
