namespace Kommunkompassen.Fuzz;

/// <summary>A promise of the library that an input has broken.</summary>
public sealed class FuzzFailureException(string promise) : Exception($"Broken: {promise}");
