using System.Text;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Serialization.ReportText;

/// <summary>Damages a text as scanning does: letters lose their dots, digits become letters or question marks, dust becomes points.</summary>
internal static class Noise
{
    internal static string Damaged(string text, Tape tape)
    {
        var damaged = new StringBuilder();
        var inTable = false;
        foreach (var line in text.Split('\n'))
        {
            inTable |= line.Contains("Max", StringComparison.Ordinal);
            damaged.Append(inTable ? Line(line, tape) : line).Append('\n');
        }

        return damaged.ToString();
    }

    private static string Line(string line, Tape tape)
    {
        // The number of a row is damaged too, but a whole digit of it is never made another digit: nobody could tell.
        var damaged = string.Concat(line.Select(c => c switch
        {
            'å' or 'ä' => tape.Of('a', 'é', 'i', '&', c),
            'ö' => tape.Of('o', '6', c),
            _ when char.IsAsciiLetter(c) && tape.OneIn(25) => tape.Of('c', 'i', 'l'),
            _ when char.IsAsciiDigit(c) && tape.OneIn(30) => tape.Of('S', 'l', 'O', '?'),
            _ => c,
        }));
        return tape.OneIn(12) ? damaged + " ." : damaged;
    }
}
