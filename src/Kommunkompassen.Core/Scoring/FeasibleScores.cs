namespace Kommunkompassen.Scoring;

/// <summary>The exact scores that all printed numbers of an evaluation together allow, by sub-question, by area and in total.</summary>
/// <remarks>Each number narrows its neighbours: a row's points and percentage each other, an area's score its rows, the total the areas.
/// The intervals are the fixed point of that narrowing: they do not depend on the order of rows, and narrowing again changes nothing. Where
/// no numbers contradict each other, the interval of a sub-question is exactly the set of its possible scores. Numbers that do contradict
/// narrow nothing; the row or area takes the least interval that holds what each of them says. Ends: as the rounding of ties makes them.
/// Unit: points. Equal when all parts are equal. Thread-safe. The reasoning is that of Olofström 2017, chapter 4, where only exact scores
/// explain the area scores.</remarks>
public sealed record FeasibleScores
{
    private FeasibleScores(PrintedTable table, ScoreBounds bounds)
    {
        Rules = bounds.Rules;
        SubQuestions = new(Array.ConvertAll(bounds.Rows, row => row.ToInterval(table.Unit)));
        Areas = new(Array.ConvertAll(bounds.Areas, area => area.ToInterval(table.Unit)));
        Total = bounds.Total.ToInterval(table.Unit);
    }

    /// <summary>The rules under which the numbers are read.</summary>
    public PrintingRules Rules { get; }

    /// <summary>One interval for each sub-question, in order; 0 to its maximum, both included, where nothing is known.</summary>
    public EquatableList<ScoreInterval> SubQuestions { get; }

    /// <summary>One interval for each area, in order.</summary>
    public EquatableList<ScoreInterval> Areas { get; }

    /// <summary>The interval of all areas together.</summary>
    public ScoreInterval Total { get; }

    /// <summary>The exact scores that an evaluation allows under the rules that it declares.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static FeasibleScores FromEvaluation(Evaluation evaluation) => FromEvaluation(evaluation, PrintingRules.DeclaredBy(evaluation));

    /// <summary>The exact scores that an evaluation allows under given rules.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="rules">The rules; percentages are not used where the rule is that none are printed.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static FeasibleScores FromEvaluation(Evaluation evaluation, PrintingRules rules)
    {
        var table = new PrintedTable(Guard.NotNull(evaluation));
        return new(table, new ScoreBounds(table, rules));
    }

    internal static FeasibleScores FromBounds(PrintedTable table, ScoreBounds bounds) => new(table, bounds);
}
