using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>An amount in the ledger of a translation: printed points, exact score and maximum, all in points of the source.</summary>
public readonly record struct LedgerAmount
{
    internal LedgerAmount(Rational points, ScoreEstimate exact, Rational maxPoints)
    {
        Points = points;
        Estimate = exact;
        MaxPoints = maxPoints;
    }

    /// <summary>The printed points, as far as they are printed.</summary>
    public Rational Points { get; }

    /// <summary>The exact score with its interval, as far as it is known.</summary>
    public ScoreEstimate Estimate { get; }

    /// <summary>The maximum that travels with the exact score; the maximum of an unknown score stays out.</summary>
    public Rational MaxPoints { get; }

    /// <summary>The sum of two amounts.</summary>
    public static LedgerAmount operator +(LedgerAmount left, LedgerAmount right)
        => new(left.Points + right.Points, left.Estimate + right.Estimate, left.MaxPoints + right.MaxPoints);

    /// <summary>A part of an amount.</summary>
    public static LedgerAmount operator *(LedgerAmount amount, Rational share)
        => share == Rational.One ? amount : new(amount.Points * share, amount.Estimate * share, amount.MaxPoints * share);

    /// <summary>The sum of two amounts.</summary>
    public static LedgerAmount Add(LedgerAmount left, LedgerAmount right) => left + right;

    /// <summary>A part of an amount.</summary>
    public static LedgerAmount Multiply(LedgerAmount left, Rational right) => left * right;
}
