namespace Kommunkompassen.Comparison;

/// <summary>The parts of a difference from the side that is taken away.</summary>
internal static class DifferenceParts
{
    /// <summary>The part that a part of a difference takes of what is subtracted: its low end takes the high one, its high end the low
    /// one.</summary>
    internal static DifferencePart Opposite(this DifferencePart part) => DifferencePart.High - (int)part;
}
