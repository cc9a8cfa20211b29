namespace Kommunkompassen.Fuzz;

/// <summary>What came of one input.</summary>
/// <param name="Sound">What was read from it: documents, or lines of a stream.</param>
/// <param name="Faults">The faults that were reported.</param>
public readonly record struct FuzzOutcome(int Sound, int Faults);
