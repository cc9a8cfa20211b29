using System.Globalization;

namespace Kommunkompassen.Auditing;

/// <summary>A cell of a score table: the row of a sub-question, of an area or of the total, and the column.</summary>
/// <remarks>Equal when row and column are equal. The default value is the total's points. Thread-safe.</remarks>
public readonly record struct TableCell
{
    private TableCell(int area, SubQuestionNumber? subQuestion, TableColumn column)
    {
        AreaNumber = area;
        SubQuestion = subQuestion;
        Column = column;
    }

    /// <summary>The level of the row.</summary>
    public ScoreLevel Level => SubQuestion is not null ? ScoreLevel.SubQuestion : AreaNumber > 0 ? ScoreLevel.Area : ScoreLevel.Total;

    /// <summary>The number of the area in which the cell stands; 0 for the total.</summary>
    public int AreaNumber { get; }

    /// <summary>The sub-question; null in the row of an area or of the total.</summary>
    public SubQuestionNumber? SubQuestion { get; }

    /// <summary>The column.</summary>
    public TableColumn Column { get; }

    /// <summary>The number of the row as text: "7.5" of a sub-question, "3" of an area, empty for the total.</summary>
    public string Number => SubQuestion?.ToString() ?? (AreaNumber > 0 ? AreaNumber.ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>Level, number and column, such as "question 7.5 percent".</summary>
    public override string ToString() => string.Join(
        ' ',
        new[]
        {
            Level switch { ScoreLevel.SubQuestion => "question", ScoreLevel.Area => "area", _ => "total" },
            Number,
            Column switch { TableColumn.Points => "points", TableColumn.Percent => "percent", _ => "maximum" },
        }.Where(static part => part.Length > 0));

    internal static TableCell Of(SubQuestionNumber subQuestion, TableColumn column) => new(subQuestion.Area, subQuestion, column);

    internal static TableCell OfArea(int area, TableColumn column) => new(area, null, column);
}
