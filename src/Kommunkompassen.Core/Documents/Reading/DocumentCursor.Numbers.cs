using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>True when a cell is a bare number; it is then read as one, and as an object where it is not.</summary>
    internal bool IsBareCell()
    {
        var (cell, isBare) = (Declared<CellRule>(), _reader.TokenType == JsonTokenType.Number);
        _rule = isBare ? cell.Number : cell.Shape;
        return isBare;
    }

    /// <summary>A whole number within its range; null where it has a fault.</summary>
    internal int? Whole()
    {
        var rule = Declared<WholeRule>();
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

        if (Utf8Parser.TryParse(digits, out int value, out var used) && used == digits.Length && value >= rule.Low && value <= rule.High)
        {
            return value;
        }

        AddOutOfRange(rule.Low, rule.High);
        return null;
    }

    /// <summary>A decimal number from 0 to its highest value, with the decimals with which it is written; null where it has a
    /// fault.</summary>
    internal decimal? Number()
    {
        var rule = Declared<NumberRule>();
        if (!IsPlainNumber("a number"))
        {
            return null;
        }

        var digits = _reader.ValueSpan;
        if (digits[0] == '-' || !Utf8Parser.TryParse(digits, out decimal value, out var used) || used != digits.Length || value > rule.High)
        {
            AddOutOfRange(0, rule.High);
            return null;
        }

        var point = digits.IndexOf((byte)'.');
        if (point < 0 || digits.Length - point - 1 <= rule.Decimals)
        {
            // Beyond 28 digits a decimal rounds, and a number that is not kept as written is refused.
            if (digits.Length <= 28 || Encoding.UTF8.GetString(digits) == value.ToString(CultureInfo.InvariantCulture))
            {
                return value;
            }
        }

        Add("too-many-decimals", $"Found {FoundNumber()}; allowed are {rule.Decimals} decimals.", "Round it as the report does.");
        return null;
    }

    /// <summary>Any number that is written out; it is only looked at.</summary>
    internal void AnyNumber()
    {
        Demand(Rules.Decimal);
        IsPlainNumber("a number");
    }

    internal bool? Truth()
    {
        Demand(Rules.Flag);
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
        => Add(
            "out-of-range", $"Found {FoundNumber()}; allowed is {Guard.Invariant(low)} to {Guard.Invariant(high)}.", "Correct the number.");
}
