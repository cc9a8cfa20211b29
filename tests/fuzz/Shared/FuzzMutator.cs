using System.Text;

namespace Kommunkompassen.Fuzz;

/// <summary>Makes an input of a number: a sound one changed in a few places, two of them spliced, or random bytes. The same number gives
/// the same input.</summary>
public static class FuzzMutator
{
    private const int Largest = 4 * 1024 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", ":", ",", ";", "\t", "\n", "\r", "\r\n", "\\", "\\u0000", "\\ud800", "null", "true", "0", "-0", "-1",
            "1e9", "1e-999999999", "0.0000000",
            "99999999999999999999999999999999", "1.", ".5", "1,5", "1 000", "1\u00a0000", "%", "\uFEFF", "\u2028", "å", "a\u0308", "😀",
            "// x\n", "/**/", "<b>", "</td>", "&#xD800;", "&nbsp;",
            "\"kind\":", "\"formatVersion\":", "\"areas\":", "\"share\":\"1/0\"", "\"1/999999999999999999\"", "\"framework\":\"2016\"",
            "\"status\":\"unreadable\"", "2010", "2010-2017", "9999",
            "question", "area", "total", "sep=;\n", "derived", "not-published", "1.1", "8.6", "999.999", "?", "|", "Uppnått", "Max",
            "Procent", "Utvärderingen av", "\0", "\u001b[2J",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>The input of a number.</summary>
    public static FuzzInput Input(int seed)
    {
        var random = new Random(seed);
        var kind = (FuzzKind)random.Next(Enum.GetValues<FuzzKind>().Length);
        var bytes = random.Next(20) == 0 ? Noise(random) : Pick(random, kind);
        for (var edits = random.Next(1, 7); edits > 0 && bytes.Length < Largest; edits--)
        {
            bytes = Edited(random, bytes, kind);
        }

        return new FuzzInput(kind, bytes);
    }

    private static byte[] Edited(Random random, byte[] bytes, FuzzKind kind)
    {
        var start = random.Next(bytes.Length + 1);
        var end = Math.Min(bytes.Length, start + (random.Next(4) == 0 ? random.Next(3000) : random.Next(12)));
        switch (random.Next(10))
        {
            case 0:
                return [.. bytes[..start], .. bytes[end..]];
            case 1:
                return [.. bytes[..end], .. bytes[start..]];
            case 2 or 3:
                return [.. bytes[..start], .. Tokens[random.Next(Tokens.Length)], .. bytes[end..]];
            case 4:
                return [.. bytes[..start], .. Tokens[random.Next(Tokens.Length)], .. bytes[start..]];
            case 5 when bytes.Length > 0:
                byte[] changed = [.. bytes];
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                return changed;
            case 6:
                return bytes[..start];
            case 7:
                var other = Pick(random, random.Next(5) == 0 ? (FuzzKind)random.Next(6) : kind);
                return [.. bytes[..start], .. other[random.Next(other.Length)..]];
            case 8 when random.Next(8) == 0:
                var piece = random.Next(2) == 0 ? bytes[start..end] : Tokens[random.Next(Tokens.Length)];
                return [
                    .. bytes[..start],
                    .. Enumerable.Repeat(piece, random.Next(20_000)).Take(Largest / (piece.Length + 1)).SelectMany(static part => part),
                    .. bytes[start..]
                ];
            default:
                return Renumbered(random, bytes);
        }
    }

    /// <summary>Another digit in the place of one: what stays well-formed gets furthest.</summary>
    private static byte[] Renumbered(Random random, byte[] bytes)
    {
        byte[] changed = [.. bytes];
        for (var tries = 0; tries < 50 && changed.Length > 0; tries++)
        {
            var place = random.Next(changed.Length);
            if (char.IsAsciiDigit((char)changed[place]))
            {
                changed[place] = (byte)('0' + random.Next(10));
                break;
            }
        }

        return changed;
    }

    private static byte[] Pick(Random random, FuzzKind kind) => FuzzCorpus.Of(kind)[random.Next(FuzzCorpus.Of(kind).Count)];

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(4000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
