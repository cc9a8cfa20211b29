namespace Kommunkompassen.Tests.Support;

/// <summary>The exact scores that no report prints, drawn from a tape, and a second way of printing them.</summary>
/// <remarks>Written against the description of the reports, not against the library: points to whole numbers, percentages and totals by the
/// declared rules.</remarks>
public sealed class HiddenScores
{
    private readonly FrameworkVersion _framework;

    private HiddenScores(FrameworkVersion framework, Fraction[] exact) => (_framework, Exact) = (framework, exact);

    /// <summary>One exact score for each sub-question, in order.</summary>
    public Fraction[] Exact { get; }

    public Fraction Total => Exact.Aggregate(Fraction.Zero, static (sum, x) => sum + x);

    public static HiddenScores Draw(Tape tape, FrameworkVersion framework)
        => new(framework, [.. framework.SubQuestions.Select(q => Score(tape, q.MaxPoints))]);

    /// <summary>An exact score from 0 to a maximum, often a tie or an end.</summary>
    public static Fraction Score(Tape tape, int max)
    {
        var below = tape.Of(1, 2, 4, 100, 200, 3, 7, 1000);
        return new Fraction(tape.Between(0, max * below), below);
    }

    public Fraction Area(int number)
        => _framework.SubQuestions.Zip(Exact).Where(pair => pair.First.Number.Area == number)
            .Aggregate(Fraction.Zero, static (sum, pair) => sum + pair.Second);

    /// <summary>The report of these scores under two rules, with cells and area scores lost here and there.</summary>
    public Evaluation Printed(
        Tape tape, PercentageRule percentages, AreaScoreRule totals, bool lossy, string id = "e-1",
        IEnumerable<EvaluationCaveat>? caveats = null)
    {
        var (sum, areas, next) = (0, new List<AreaResult>(), 0);
        var lossiness = tape.Of(2, 3, 6, 20);
        bool Lost() => lossy && tape.OneIn(lossiness);
        foreach (var area in _framework.Areas)
        {
            var (rows, points) = (new List<SubQuestionResult>(), 0);
            foreach (var question in area.SubQuestions)
            {
                var (whole, percentage) = RowPrinter.Print(Exact[next++], question.MaxPoints, percentages);
                points += whole;
                rows.Add(new SubQuestionResult(
                    question.Number,
                    Lost() ? Absent(tape) : PrintedValue.Printed(whole),
                    percentage is { } percent ? Lost() ? Absent(tape) : PrintedValue.Printed(percent) : null,
                    tape.OneIn(2) ? PrintedValue.Printed(question.MaxPoints) : null));
            }

            var score = totals == AreaScoreRule.SumOfRoundedPoints
                ? Math.Min(points, Kommunkompassen.Area.PointsOfEach)
                : (int)Area(area.Number).RoundedAwayFromZero();
            sum += score;
            if (lossy && tape.OneIn(8))
            {
                rows.Clear();
            }

            if (!(lossy && tape.OneIn(10)))
            {
                areas.Add(new AreaResult(area.Number, Lost() ? Absent(tape) : PrintedValue.Printed(score), rows));
            }
        }

        return Make.Evaluation(_framework, areas, id, percentages, totals, tape.OneIn(2) ? sum : null, caveats);
    }

    private static PrintedValue Absent(Tape tape) => tape.OneIn(2) ? PrintedValue.Unreadable("?") : PrintedValue.NotPublished;
}
