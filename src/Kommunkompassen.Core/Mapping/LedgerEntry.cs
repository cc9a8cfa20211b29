using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>One line of the ledger: what flowed to a sub-question of the target form, or what was retired of one of the source form.</summary>
/// <param name="Number">The sub-question.</param>
/// <param name="Amount">What flowed.</param>
/// <param name="LinkedPoints">The maximum that the mapping sends here; more than the amount's own where a source is unknown.</param>
public sealed record LedgerEntry(SubQuestionNumber Number, LedgerAmount Amount, Rational LinkedPoints)
{
    /// <summary>How much of what the mapping sends here is known, 0 to 1; 0 where it sends nothing.</summary>
    public Rational Known => LinkedPoints.Sign == 0 ? Rational.Zero : Amount.MaxPoints / LinkedPoints;
}
