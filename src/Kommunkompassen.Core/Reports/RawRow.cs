namespace Kommunkompassen.Reports;

/// <summary>A row of the table as the text shows it, before its framework version is known.</summary>
internal sealed class RawRow
{
    /// <summary>The most lines of words that a row can have; more is prose.</summary>
    internal const int MostLines = 8;

    private Bigrams? _bigrams;

    internal required SubQuestionNumber Number { get; set; }

    /// <summary>The number as the text shows it, or null where the text has lost it.</summary>
    internal required string? Printed { get; init; }

    /// <summary>True when its number is not the one that the text shows.</summary>
    internal bool IsRenumbered { get; set; }

    internal required int Line { get; init; }

    internal List<(int Line, string Text)> Words { get; } = [];

    internal List<Cell> Cells { get; } = [];

    /// <summary>True when the cells stand on a line without words.</summary>
    internal bool HasBareCells { get; set; }

    internal RawArea.Heading? Header { get; set; }

    /// <summary>The cells of the area's score that follow the row, or null.</summary>
    internal List<Cell>? Sum { get; set; }

    internal string Text => string.Concat(Words.Select(static words => words.Text + " "));

    internal Bigrams Bigrams => _bigrams ??= Bigrams.Of(Text);
}
