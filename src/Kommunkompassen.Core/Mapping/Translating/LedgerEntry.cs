using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>One entry of the ledger: what flowed to a sub-question of the target, or what was retired of one of the source.</summary>
public sealed record LedgerEntry
{
    internal LedgerEntry(SubQuestionNumber number, LedgerAmount amount, Rational linkedPoints)
    {
        Number = number;
        Amount = amount;
        LinkedPoints = linkedPoints;
    }

    /// <summary>The sub-question.</summary>
    public SubQuestionNumber Number { get; }

    /// <summary>What flowed.</summary>
    public LedgerAmount Amount { get; }

    /// <summary>The maximum that the mapping sends here; more than the amount's own where a source is unknown.</summary>
    public Rational LinkedPoints { get; }

    /// <summary>How much of what the mapping sends here is known, 0 to 1; 0 where it sends nothing.</summary>
    public Rational KnownShare => LinkedPoints.Sign == 0 ? Rational.Zero : Amount.MaxPoints / LinkedPoints;
}
