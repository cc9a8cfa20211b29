using System.Diagnostics;
using System.Globalization;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks.Peers;

/// <summary>Our side of the comparison with pandas and NumPy: writes what they need, translates the same evaluations, writes the times and
/// the numbers.</summary>
internal static class PeerRun
{
    private const int Exact = 1_000;

    /// <summary>Writes into a folder: <c>links.csv</c>, <c>maxima.csv</c>, <c>points.csv</c>, <c>ours.csv</c> (times), <c>exact.csv</c> and
    /// <c>totals.csv</c> (numbers).</summary>
    internal static int Run(string folder, int most)
    {
        var mapping = Olofstrom.Mapping;
        Write(folder, "links.csv", ["from,to,numerator,denominator", .. mapping.Links.Select(link => Line(
            mapping.From.IndexOf(link.From), mapping.To.IndexOf(link.To), link.Share.Numerator, link.Share.Denominator))]);
        Write(folder, "maxima.csv", ["side,area,max",
            .. mapping.From.SubQuestions.Select(static question => Line("from", question.Number.Area, question.MaxPoints)),
            .. mapping.To.SubQuestions.Select(static question => Line("to", question.Number.Area, question.MaxPoints))]);

        var evaluations = ManyEvaluations.Of(mapping.From, most).ToArray();
        Write(
            folder, "points.csv",
            evaluations.Select(
                static evaluation => string.Join(',', evaluation.SubQuestions.Select(static row => (int)row.Points.Number!))));
        Write(
            folder, "exact.csv",
            evaluations.Take(Exact).Select(evaluation => string.Join(',', mapping.Translate(evaluation).Scores.SubQuestions.Select(Text))));
        Write(folder, "totals.csv", evaluations.Select(evaluation => Text(mapping.Translate(evaluation).Scores.Total)));

        var times = new List<string> { "evaluations,seconds" };
        for (var count = 1; count <= most; count *= 10)
        {
            times.Add(Line(count, Median(() => Translated(count))));
        }

        Write(folder, "ours.csv", times);
        return 0;

        Rational Translated(int count)
        {
            // Something of every result is used, so that no translation can be left out.
            var sum = Rational.Zero;
            for (var i = 0; i < count; i++)
            {
                sum += mapping.Translate(evaluations[i]).Scores.SubQuestions[0].Estimate!.Value.Points;
            }

            return sum;
        }
    }

    private static double Median(Func<Rational> work)
    {
        var seconds = new double[5];
        for (var i = 0; i < seconds.Length; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            seconds[i] = watch.Elapsed.TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[seconds.Length / 2];
    }

    private static string Text(ScoreRow number)
    {
        var estimate = number.Estimate!.Value;
        return $"{estimate.Points} {estimate.Interval.Low} {estimate.Interval.High}";
    }

    private static string Line(params ReadOnlySpan<object> cells)
    {
        var texts = new string[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            texts[i] = Convert.ToString(cells[i], CultureInfo.InvariantCulture)!;
        }

        return string.Join(',', texts);
    }

    private static void Write(string folder, string name, IEnumerable<string> lines)
        => File.WriteAllLines(Path.Combine(folder, name), lines);
}
