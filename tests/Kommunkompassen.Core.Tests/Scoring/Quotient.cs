using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Two whole numbers, the lower one not 0, that stand for a fraction in the library and in the tests alike.</summary>
public sealed record Quotient(BigInteger Above, BigInteger Below)
{
    private static readonly BigInteger[] Edges =
    [
        .. from power in (int[])[31, 32, 62, 63, 64, 126, 127, 128]
           from shift in (int[])[-2, -1, 0, 1, 2]
           select BigInteger.Pow(2, power) + shift,
        BigInteger.Pow(10, 18), BigInteger.Pow(10, 18) - 1, BigInteger.Pow(10, 28), 3 * BigInteger.Pow(5, 26),
    ];

    public Rational Rational => Rational.FromFraction(Above, Below);

    public Fraction Fraction => new(Above, Below);

    public static Arbitrary<Quotient> Quotients()
    {
        var small = Gen.Choose(-30, 30).Select(static n => (BigInteger)n);
        var middling = Gen.Choose(-1_000_000, 1_000_000).Select(static n => (BigInteger)n);
        var edge = from size in Gen.Elements(Edges) from sign in Gen.Elements(-1, 1) select size * sign;
        var whole = Gen.OneOf(small, small, middling, edge, edge);
        var gen = from above in whole
                  from below in whole
                  select new Quotient(above, below.IsZero ? BigInteger.One : below);
        return gen.ToArbitrary();
    }

    public override string ToString() => $"{Above}/{Below}";
}
