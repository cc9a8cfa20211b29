namespace Kommunkompassen.Reports;

/// <summary>A word of the prose.</summary>
/// <param name="Text">The word as it stands, without signs at its ends.</param>
/// <param name="Folded">What is compared of it.</param>
/// <param name="Line">The number of its line, the first one where it is broken.</param>
/// <param name="EndsSentence">True when a full stop, an exclamation mark or a question mark follows.</param>
internal readonly record struct Word(string Text, string Folded, int Line, bool EndsSentence)
{
    private const int Longest = 40;

    private static readonly char[] Gaps = [' ', '\t'];

    internal bool IsNear(string target) => WordDistance.IsNear(Folded, target);

    /// <summary>The words of the lines that are not part of the table, with words put together that a line's end breaks.</summary>
    internal static List<Word> Of(List<SourceLine> lines, Func<int, bool> isTable)
    {
        var words = new List<Word>();
        var (begun, begunAt) = ("", 0);
        foreach (var (line, text) in lines)
        {
            if (isTable(line))
            {
                continue;
            }

            var pieces = text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < pieces.Length; i++)
            {
                var piece = pieces[i];
                var (whole, at) = (begun + piece, begun.Length > 0 ? begunAt : line);
                begun = "";
                if (piece.Length > 1 && piece[^1] == '-' && i == pieces.Length - 1 && whole.Length <= Longest)
                {
                    // "40-" and "tal" are 40-tal, "förbätt-" and "ringar" one word; what is compared leaves the hyphen out anyway.
                    (begun, begunAt) = (whole, at);
                }
                else if (whole.Length <= Longest)
                {
                    words.Add(new Word(Bare(whole), Folding.Loose(whole), at, piece[^1] is '.' or '!' or '?'));
                }
            }
        }

        return words;
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '”', '“', '\'', '’', '#', '*');
}
