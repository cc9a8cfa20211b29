using System.Text;

namespace Kommunkompassen.Reports;

/// <summary>Puts letters and the marks that follow them together, as Swedish needs it; other marks are dropped.</summary>
/// <remarks>Written out because the platform's own composition throws on texts that are not well-formed and is absent without culture
/// data.</remarks>
internal static class Marks
{
    internal static void Compose(StringBuilder line, char mark)
    {
        if (line.Length > 0 && Composed(line[^1], mark) is { } letter)
        {
            line[^1] = letter;
        }
    }

    private static char? Composed(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030a') => 'å',
        ('A', '\u030a') => 'Å',
        ('a', '\u0308') => 'ä',
        ('A', '\u0308') => 'Ä',
        ('o', '\u0308') => 'ö',
        ('O', '\u0308') => 'Ö',
        ('u', '\u0308') => 'ü',
        ('U', '\u0308') => 'Ü',
        ('e', '\u0301') => 'é',
        ('E', '\u0301') => 'É',
        ('a', '\u0301') => 'á',
        ('A', '\u0301') => 'Á',
        ('e', '\u0300') => 'è',
        ('a', '\u0300') => 'à',
        _ => null,
    };
}
