using Kommunkompassen.Internal;

namespace Kommunkompassen.Scoring;

/// <summary>The exact scores that all printed numbers of an evaluation together allow, by sub-question, by area and in total.</summary>
/// <remarks>
/// Each number narrows its neighbours: a row's points and percentage, the area's score by way of the other rows, the total by way of the
/// other
/// areas. The intervals are the fixed point of that narrowing: they do not depend on the order of rows, and narrowing them again changes
/// nothing.
/// An interval of a sub-question is exactly the set of its possible scores where no numbers contradict each other. Numbers that do
/// contradict
/// narrow nothing, and the row or area takes the least interval that holds what each of them says. Ends: as the rounding of ties makes
/// them. Unit: points.
/// Equal when all parts are equal. Thread-safe. The reasoning is that of Olofström 2017, chapter 4, where only exact scores explain the
/// area scores.
/// </remarks>
public sealed record FeasibleScores
{
    private FeasibleScores(
        PrintingRules rules, EquatableList<ScoreInterval> subQuestions, EquatableList<ScoreInterval> areas, ScoreInterval total)
        => (Rules, SubQuestions, Areas, Total) = (rules, subQuestions, areas, total);

    /// <summary>The rules under which the numbers are read.</summary>
    public PrintingRules Rules { get; }

    /// <summary>One interval for each sub-question of the form, in its order; 0 to its maximum, both included, where nothing is
    /// known.</summary>
    public EquatableList<ScoreInterval> SubQuestions { get; }

    /// <summary>One interval for each area of the form, in its order.</summary>
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
        var table = PrintedTable.Of(Guard.NotNull(evaluation));
        return FromEvaluation(table, ScoreBounds.Of(table, rules));
    }

    internal static FeasibleScores FromEvaluation(PrintedTable table, ScoreBounds bounds)
        => new(bounds.Rules, Intervals(bounds.Rows, table.Unit), Intervals(bounds.Areas, table.Unit), bounds.Total.ToInterval(table.Unit));

    private static EquatableList<ScoreInterval> Intervals(Bounds[] bounds, long unit)
        => new(Array.ConvertAll(bounds, one => one.ToInterval(unit)));
}
