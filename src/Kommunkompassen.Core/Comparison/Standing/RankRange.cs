using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The places that an evaluation can have among the others of a group, given the intervals of all.</summary>
/// <param name="Best">The best place that is possible, 1 or more: one more than are above it for certain.</param>
/// <param name="Worst">The worst place that is possible: one more than can be above it.</param>
/// <param name="Others">How many others have the number; the evaluation itself does not count, member or not.</param>
/// <param name="ShareBelow">The part of the others that scores less, 0 to 1, both ends included: from those that do for certain to those that can.</param>
public readonly record struct RankRange(int Best, int Worst, int Others, ScoreInterval ShareBelow);
