using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>An amount in the ledger of a translation: printed points, exact score and maximum, all in points of the source form.</summary>
/// <param name="Points">The printed points, as far as they are printed.</param>
/// <param name="Exact">The exact score with its interval, as far as it is known.</param>
/// <param name="MaxPoints">The maximum that travels with the exact score; the maximum of an unknown score stays out.</param>
public readonly record struct LedgerAmount(Rational Points, ScoreEstimate Exact, Rational MaxPoints)
{
    /// <summary>The sum of two amounts.</summary>
    public static LedgerAmount operator +(LedgerAmount left, LedgerAmount right)
        => new(left.Points + right.Points, left.Exact + right.Exact, left.MaxPoints + right.MaxPoints);

    /// <summary>A part of an amount.</summary>
    public static LedgerAmount operator *(LedgerAmount amount, Rational share)
        => share == Rational.One ? amount : new(amount.Points * share, amount.Exact * share, amount.MaxPoints * share);

    /// <summary>The sum of two amounts.</summary>
    public static LedgerAmount Add(LedgerAmount left, LedgerAmount right) => left + right;

    /// <summary>A part of an amount.</summary>
    public static LedgerAmount Multiply(LedgerAmount left, Rational right) => left * right;
}
