using Kommunkompassen.Internal;

namespace Kommunkompassen.Scoring;

/// <summary>The total that a reader takes from a report: the printed one, else the sum of the printed area scores.</summary>
public static class ReportTotal
{
    private static readonly LocalizedText Sum = new(
        "Summan av områdenas tryckta poäng; rapporten anger ingen summa.",
        "The sum of the printed area scores; the report prints no total.");

    /// <summary>The printed total; derived where no text prints one but every area's score is known; not published otherwise.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static PrintedValue Of(Evaluation evaluation)
    {
        if (Guard.NotNull(evaluation).Total is { } printed)
        {
            return printed.Points;
        }

        var sum = 0m;
        foreach (var area in evaluation.Areas)
        {
            if (area.Score.Number is not { } score)
            {
                return PrintedValue.NotPublished;
            }

            sum += score;
        }

        return PrintedValue.Derived(sum, Sum);
    }
}
