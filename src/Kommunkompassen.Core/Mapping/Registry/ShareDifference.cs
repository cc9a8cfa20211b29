using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>A share in which two mappings between the same forms differ.</summary>
/// <param name="From">The source sub-question.</param>
/// <param name="To">The target sub-question; null for the retired part.</param>
/// <param name="First">The share in the first mapping, 0 where it has no such link.</param>
/// <param name="Second">The share in the second mapping, 0 where it has no such link.</param>
public sealed record ShareDifference(SubQuestionNumber From, SubQuestionNumber? To, Rational First, Rational Second);
