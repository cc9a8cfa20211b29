using System.Text;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Damages a text as scanning does: letters lose their dots, digits become letters or question marks, words
/// and cells are lost, dust becomes points.</summary>
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
        var words = damaged.Split(' ');
        if (words.Length > 4 && tape.OneIn(30))
        {
            // One of the words at the end of the line is lost: a cell, or the sign after it.
            damaged = string.Join(' ', Without(words, words.Length - 1 - tape.Below(4)));
        }

        return tape.OneIn(12) ? damaged + " ." : damaged;
    }

    private static IEnumerable<string> Without(string[] words, int lost) => words.Where((_, i) => i != lost);
}
