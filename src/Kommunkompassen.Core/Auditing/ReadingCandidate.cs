namespace Kommunkompassen.Auditing;

/// <summary>A number that our copy may have misread.</summary>
/// <param name="Value">The number; it can have been printed there.</param>
/// <param name="Errors">How many misread or lost characters explain what the copy shows, 0 or more.</param>
public readonly record struct ReadingCandidate(decimal Value, int Errors);
