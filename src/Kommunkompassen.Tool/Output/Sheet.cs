using System.Buffers;

namespace Kommunkompassen.Tool;

/// <summary>A rectangle of raw cells under a header that is a contract. Null is an absent value.</summary>
internal sealed record Sheet(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>Each area's sub-questions, followed by the area: a script that reads on meets a sum after its parts.</summary>
    internal static IEnumerable<T> ByArea<T>(FrameworkVersion framework, IReadOnlyList<T> questions, IReadOnlyList<T> areas)
    {
        var next = 0;
        for (var a = 0; a < framework.Areas.Count; a++)
        {
            for (var q = 0; q < framework.Areas[a].SubQuestions.Count; q++)
            {
                yield return questions[next++];
            }

            yield return areas[a];
        }
    }

    /// <summary>Writes comma-separated values: RFC 4180 quoting, LF, an absent value as an empty cell.</summary>
    internal void Write(TextWriter output)
    {
        foreach (var row in Rows.Prepend(Header))
        {
            output.Write($"{string.Join(',', row.Select(static cell => Escaped(cell ?? "")))}\n");
        }
    }

    private static string Escaped(string cell)
        => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
