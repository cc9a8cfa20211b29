using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Evaluations and the printed values that their tables hold.</summary>
internal static class EvaluationCases
{
    private const PercentageRule None = PercentageRule.NotPrinted;
    private const AreaScoreRule Sum = AreaScoreRule.SumOfRoundedPoints;

    private static readonly EvaluationId Id = new("a");
    private static readonly Municipality Town = Make.Municipality();
    private static readonly EvaluationPeriod When = EvaluationPeriod.InYear(2020);
    private static readonly Report Report = Make.Report();
    private static readonly SourceReference Source = Make.Source;

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentNullException>(
            "Evaluation.#ctor", static () => new Evaluation(null!, Town, A, When, 1, None, Sum, Report, Source, [])),
        Throws<ArgumentNullException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, null!, A, When, 1, None, Sum, Report, Source, [])),
        Throws<ArgumentNullException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, null!, When, 1, None, Sum, Report, Source, [])),
        Throws<ArgumentNullException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, null!, 1, None, Sum, Report, Source, [])),
        Throws<ArgumentNullException>("Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 1, None, Sum, null!, Source, [])),
        Throws<ArgumentNullException>("Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 1, None, Sum, Report, null!, [])),
        Throws<ArgumentNullException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 1, None, Sum, Report, Source, null!)),
        Throws<ArgumentOutOfRangeException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 0, None, Sum, Report, Source, [])),
        Throws<ArgumentOutOfRangeException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 100, None, Sum, Report, Source, [])),
        Throws<ArgumentOutOfRangeException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 1, (PercentageRule)9, Sum, Report, Source, [])),
        Throws<ArgumentOutOfRangeException>(
            "Evaluation.#ctor", static () => new Evaluation(Id, Town, A, When, 1, None, (AreaScoreRule)9, Report, Source, [])),
        Throws<ArgumentException>("Evaluation.#ctor", static () => Make.Evaluation(A, [null!])),
        Throws<ArgumentException>("Evaluation.#ctor", static () => Make.Evaluation(A, [], caveats: [null!])),
        Throws<InvalidModelException>(
            "Evaluation.#ctor", static () => Make.Evaluation(A, [new AreaResult(2, PrintedValue.NotPublished, [])])),
        Throws<InvalidModelException>("Evaluation.#ctor", static () => Make.Evaluation(A, [], total: 101)),
        Throws<InvalidModelException>(
            "Evaluation.#ctor", static () => Make.Evaluation(A, [], caveats: [new EvaluationCaveat(Make.Caveat("a"), [2])])),

        Throws<ArgumentOutOfRangeException>("AreaResult.#ctor", static () => new AreaResult(0, PrintedValue.NotPublished, [])),
        Throws<ArgumentOutOfRangeException>("AreaResult.#ctor", static () => new AreaResult(1000, PrintedValue.NotPublished, [])),
        Throws<ArgumentNullException>("AreaResult.#ctor", static () => new AreaResult(1, null!, [])),
        Throws<ArgumentNullException>("AreaResult.#ctor", static () => new AreaResult(1, PrintedValue.NotPublished, null!)),
        Throws<ArgumentException>("AreaResult.#ctor", static () => new AreaResult(1, PrintedValue.NotPublished, [null!])),
        Throws<ArgumentException>(
            "SubQuestionResult.#ctor", static () => new SubQuestionResult(new(1, 1), PrintedValue.NotPublished, printedNumber: Blank)),
        Throws<ArgumentNullException>("SubQuestionResult.#ctor", static () => new SubQuestionResult(null!, PrintedValue.NotPublished)),
        Throws<ArgumentNullException>("SubQuestionResult.#ctor", static () => new SubQuestionResult(new(1, 1), null!)),
        Throws<ArgumentException>("PrintedTotal.#ctor", static () => new PrintedTotal(PrintedValue.Unreadable(), Source)),
        Throws<ArgumentException>("PrintedTotal.#ctor", static () => new PrintedTotal(PrintedValue.NotPublished, Source)),

        Throws<ArgumentOutOfRangeException>("PrintedValue.Printed", static () => PrintedValue.Printed(-1)),
        Throws<ArgumentOutOfRangeException>("PrintedValue.Printed", static () => PrintedValue.Printed(1_000_001)),
        Throws<ArgumentOutOfRangeException>("PrintedValue.Printed", static () => PrintedValue.Printed(0.0000001m)),
        Throws<ArgumentOutOfRangeException>("PrintedValue.Derived", static () => PrintedValue.Derived(-1, Make.Text())),
        Throws<ArgumentOutOfRangeException>("PrintedValue.Derived", static () => PrintedValue.Derived(1_000_001, Make.Text())),
        Throws<ArgumentOutOfRangeException>("PrintedValue.Derived", static () => PrintedValue.Derived(0.0000001m, Make.Text())),
        Throws<ArgumentException>("PrintedValue.Unreadable", static () => PrintedValue.Unreadable(Blank)),
        Throws<ArgumentException>("PrintedValue.Unreadable", static () => PrintedValue.Unreadable(TooLong)),
    ];
}
