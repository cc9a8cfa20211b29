using BenchmarkDotNet.Attributes;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>Auditing one evaluation, beside a brute-force search of one area on a grid of exact scores.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private static readonly Evaluation Damaged = Catalogue.Embedded.Evaluation(new EvaluationId("amal-2019"));

    /// <summary>The floor of brute force: every grid point of the first three rows of one area, at a tenth of a point; a whole area of five would take some hundred thousand times as long.</summary>
    [Benchmark(Baseline = true)]
    public int BruteForceOfThreeRows()
    {
        var found = 0;
        for (var a = 0; a <= 150; a++)
        {
            for (var b = 0; b <= 200; b++)
            {
                for (var c = 0; c <= 250; c++)
                {
                    found += Printed(a) == 5 && Printed(b) == 14 && Printed(c) == 8 && Printed(a + b + c) == 26 ? 1 : 0;
                }
            }
        }

        return found;
    }

    /// <summary>All rules, all findings and the bounds of an evaluation whose numbers are all known.</summary>
    [Benchmark]
    public EvaluationAudit Audit() => EvaluationAudit.Of(Olofstrom.Before);

    /// <summary>The same where cells are lost and have to be reconstructed.</summary>
    [Benchmark]
    public EvaluationAudit AuditOfADamagedReport() => EvaluationAudit.Of(Damaged);

    /// <summary>The bounds alone, as every translation uses them.</summary>
    [Benchmark]
    public TightenedScores Bounds() => TightenedScores.Of(Olofstrom.Before);

    private static int Printed(int tenths) => (tenths + 5) / 10;
}
