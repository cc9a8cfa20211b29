namespace Kommunkompassen.Comparison;

/// <summary>The parts of a difference that are taken to their extremes.</summary>
internal enum DifferencePart
{
    Low,
    Value,
    High,
}
