namespace Kommunkompassen.Reports;

/// <summary>A word of the prose, with its line. What is compared of it survives damaged letters.</summary>
/// <param name="Text">The word as it stands, without punctuation at its ends.</param>
/// <param name="Folded">What is compared of it.</param>
/// <param name="Line">The number of its line, the first one where it is broken.</param>
internal readonly record struct Word(string Text, string Folded, int Line)
{
    private const int Longest = 40;

    internal bool IsNear(string target) => Folding.IsNear(Folded, target);

    /// <summary>The words of the lines outside the table; a word broken at the end of a line is joined.</summary>
    internal static List<Word> FromLines(List<SourceLine> lines, Func<int, bool> isTable)
    {
        var words = new List<Word>();
        var (begun, begunAt) = ("", 0);
        foreach (var (line, text) in lines.Where(line => !isTable(line.Number)))
        {
            var pieces = text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < pieces.Length; i++)
            {
                var (whole, at) = (begun + pieces[i], begun.Length > 0 ? begunAt : line);
                begun = "";
                if (pieces[i].Length > 1 && pieces[i][^1] == '-' && i == pieces.Length - 1 && whole.Length <= Longest)
                {
                    // "40-" and "tal" are 40-tal, "förbätt-" and "ringar" one word; what is compared leaves the hyphen out anyway.
                    (begun, begunAt) = (whole, at);
                }
                else if (whole.Length <= Longest)
                {
                    words.Add(new Word(whole.Trim([.. ".,;:!?()\"”“'’#*"]), Folding.Loose(whole), at));
                }
            }
        }

        return words;
    }
}
