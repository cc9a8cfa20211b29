using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What flowed from an area that is known by its score but not by its rows, in points of the source form.</summary>
/// <param name="From">The number of the source area.</param>
/// <param name="To">The number of the target area; null for what was retired.</param>
/// <param name="Share">The part of the area's maximum that the mapping sends there, above 0 up to and including 1.</param>
/// <param name="Amount">The same part of its score. The interval is that of the area's rounding: which rows achieved the points is not known, and the score sheet's intervals bound that as well.</param>
public sealed record AreaFlow(int From, int? To, Rational Share, LedgerAmount Amount);
