namespace Kommunkompassen.Internal;

/// <summary>The total that a reader takes from a report: the printed one, else the sum of the printed area scores.</summary>
internal static class EvaluationTotal
{
    private static readonly LocalizedText Sum = new(
        "Summan av områdenas tryckta poäng; rapporten anger ingen summa.",
        "The sum of the printed area scores; the report prints no total.");

    internal static PrintedValue Of(Evaluation evaluation)
    {
        if (evaluation.PrintedTotal is { } printed)
        {
            return printed.Points;
        }

        var sum = 0m;
        foreach (var area in evaluation.Areas)
        {
            if (area.Points.Number is not { } score)
            {
                return PrintedValue.NotPublished;
            }

            sum += score;
        }

        return PrintedValue.Derived(sum, Sum);
    }
}
