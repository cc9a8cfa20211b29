using BenchmarkDotNet.Attributes;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>What printed numbers allow: by bounds propagation, and by trying every exact score of a small area on a grid.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private const int StepsPerPoint = 4;
    private static readonly int[] Maxima = [20, 30, 50];
    private static readonly int[] Points = [5, 14, 8];
    private const int Score = 26;
    private static readonly Evaluation Damaged = Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019"));
    private readonly Evaluation _small = SmallArea();

    /// <summary>Checks once that the two find the same: every score of the grid that fits lies in the interval, and the grid reaches within
    /// a step of its ends.</summary>
    [GlobalSetup]
    public void SameBounds()
    {
        var (bounds, tried) = (FeasibleScores.FromEvaluation(_small).SubQuestions, BruteForce());
        for (var i = 0; i < Maxima.Length; i++)
        {
            var (low, high) = (Rational.FromFraction(tried[i].Low, StepsPerPoint), Rational.FromFraction(tried[i].High, StepsPerPoint));
            var step = Rational.FromFraction(1, StepsPerPoint);
            if (!bounds[i].Contains(low) || !bounds[i].Contains(high) || low - bounds[i].Low > step || bounds[i].High - high > step)
            {
                throw new InvalidOperationException($"Row {i + 1}: the grid gives {low} to {high}, the bounds {bounds[i]}.");
            }
        }
    }

    /// <summary>Every combination of exact scores of one area with three rows, in quarters of a point.</summary>
    [Benchmark(Baseline = true)]
    public (int Low, int High)[] BruteForce()
    {
        var found = Maxima.Select(static max => (Low: max * StepsPerPoint, High: 0)).ToArray();
        for (var a = 0; a <= Maxima[0] * StepsPerPoint; a++)
        {
            for (var b = 0; b <= Maxima[1] * StepsPerPoint; b++)
            {
                for (var c = 0; c <= Maxima[2] * StepsPerPoint; c++)
                {
                    if (Printed(a) == Points[0] && Printed(b) == Points[1] && Printed(c) == Points[2] && Printed(a + b + c) == Score)
                    {
                        Widen(ref found[0], a);
                        Widen(ref found[1], b);
                        Widen(ref found[2], c);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The same by bounds propagation.</summary>
    [Benchmark]
    public FeasibleScores Bounds() => FeasibleScores.FromEvaluation(_small);

    /// <summary>The bounds of a whole evaluation of 45 rows, as every translation uses them.</summary>
    [Benchmark]
    public FeasibleScores BoundsOfAReport() => FeasibleScores.FromEvaluation(Olofstrom.Before);

    /// <summary>A whole audit: all rules, all findings.</summary>
    [Benchmark]
    public EvaluationAudit Audit() => EvaluationAudit.Run(Olofstrom.Before);

    /// <summary>A whole audit where cells are lost and have to be reconstructed.</summary>
    [Benchmark]
    public EvaluationAudit AuditOfADamagedReport() => EvaluationAudit.Run(Damaged);

    private static int Printed(int steps) => (steps + (StepsPerPoint / 2)) / StepsPerPoint;

    private static void Widen(ref (int Low, int High) range, int value)
        => range = (Math.Min(range.Low, value), Math.Max(range.High, value));

    private static Evaluation SmallArea()
    {
        var numbers = Enumerable.Range(1, Maxima.Length).Select(static place => new SubQuestionNumber(1, place)).ToArray();
        var framework = new FrameworkVersion(
            new FrameworkId("small"), new LocalizedText("liten", "small"),
            [new Area(1, "A", numbers.Select(static (number, i) => new SubQuestion(number, "Q", Maxima[i])))], []);
        var report = new Report(new ReportId("small"), "T", "P");
        return new Evaluation(
            new EvaluationId("small"), Olofstrom.Before.Municipality, framework, EvaluationPeriod.InYear(2020), 1,
            PercentageRule.NotPrinted, AreaScoreRule.RoundedSumOfExactScores, report, new SourceReference(report.Id, "4"),
            [new AreaResult(1, PrintedValue.Printed(Score),
                numbers.Select(static (number, i) => new SubQuestionResult(number, PrintedValue.Printed(Points[i]))))]);
    }
}
