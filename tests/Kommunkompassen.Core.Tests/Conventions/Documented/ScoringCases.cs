using System.Numerics;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Fractions, intervals and what printed numbers say.</summary>
internal static class ScoringCases
{
    private const PercentageRule Exact = PercentageRule.FromExactScore;
    private const AreaScoreRule Sum = AreaScoreRule.SumOfRoundedPoints;

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<DivideByZeroException>("Rational.op_Division", static () => Rational.One / Rational.Zero),
        Throws<DivideByZeroException>(
            "Rational.FromFraction(BigInteger, BigInteger)", static () => Rational.FromFraction(BigInteger.One, BigInteger.Zero)),
        Throws<DivideByZeroException>("Rational.FromFraction(Int64, Int64)", static () => Rational.FromFraction(1L, 0L)),
        Throws<FormatException>("Rational.Parse", static () => Rational.Parse("0.5")),
        Throws<FormatException>("Rational.Parse", static () => Rational.Parse("1/0")),
        Throws<FormatException>("Rational.Parse", static () => Rational.Parse(new string('1', Rational.MaxParsedDigits + 1))),
        Throws<ArgumentOutOfRangeException>("Rational.ToDecimal", static () => Rational.One.ToDecimal(-1)),
        Throws<ArgumentOutOfRangeException>("Rational.ToDecimal", static () => Rational.One.ToDecimal(29)),
        Throws<OverflowException>("Rational.ToDecimal", static () => Rational.FromFraction(BigInteger.Pow(10, 29), 1).ToDecimal()),
        Throws<OverflowException>("Rational.ToDecimal", static () => Rational.FromFraction(-BigInteger.Pow(10, 29), 1).ToDecimal()),
        Throws<FormatException>("Rational.ToString(String, IFormatProvider)", static () => Rational.One.ToString("N2", null)),
        Throws<FormatException>("Rational.ToString(String, IFormatProvider)", static () => Rational.One.ToString("F29", null)),
        Throws<FormatException>(
            "ScoreEstimate.ToString(String, IFormatProvider)", static () => default(ScoreEstimate).ToString("N2", null)),
        Throws<FormatException>(
            "ScoreInterval.ToString(String, IFormatProvider)", static () => default(ScoreInterval).ToString("N2", null)),

        Throws<ArgumentException>("ScoreInterval.Between", static () => ScoreInterval.Between(2, true, 1, true)),
        Throws<ArgumentException>("ScoreInterval.Between", static () => ScoreInterval.Between(1, true, 1, false)),
        Throws<ArgumentException>("ScoreInterval.Between", static () => ScoreInterval.Between(1, false, 1, true)),
        Throws<ArgumentException>("ScoreInterval.Closed", static () => ScoreInterval.Closed(2, 1)),
        Throws<ArgumentException>("ScoreInterval.HalfOpen", static () => ScoreInterval.HalfOpen(1, 1)),

        Throws<ArgumentOutOfRangeException>("PrintingRules.#ctor", static () => new PrintingRules((PercentageRule)9, Sum)),
        Throws<ArgumentOutOfRangeException>("PrintingRules.#ctor", static () => new PrintingRules(Exact, (AreaScoreRule)9)),
        Throws<ArgumentOutOfRangeException>("PrintingRules.#ctor", static () => new PrintingRules(Exact, Sum, (TieRule)9)),
        Throws<ArgumentNullException>("ScoreSheet.Item", static () => ScoreSheet.FromEvaluation(OfA)[null!]),
        Throws<ArgumentOutOfRangeException>("ScoreSheet.Item", static () => ScoreSheet.FromEvaluation(OfA)[new(1, 3)]),
    ];
}
