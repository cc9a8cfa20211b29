namespace Kommunkompassen.Auditing;

/// <summary>A number that our copy may have misread.</summary>
public readonly record struct ReadingCandidate
{
    internal ReadingCandidate(decimal value, int errors)
    {
        Value = value;
        ErrorCount = errors;
    }

    /// <summary>The number; it can have been printed there.</summary>
    public decimal Value { get; }

    /// <summary>How many misread or lost characters explain what the copy shows, 0 or more.</summary>
    public int ErrorCount { get; }
}
