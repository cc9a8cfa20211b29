namespace Kommunkompassen.Comparison;

/// <summary>What an interval of differences says, in the words that verdicts and standings share.</summary>
internal static class IntervalText
{
    internal static readonly LocalizedText AboveZero = new(
        "Alla skillnader som de tryckta talen tillåter ligger över noll.",
        "Every difference that the printed numbers allow is above zero.");

    internal static readonly LocalizedText BelowZero = new(
        "Alla skillnader som de tryckta talen tillåter ligger under noll.",
        "Every difference that the printed numbers allow is below zero.");

    internal static readonly LocalizedText HoldsZero = new(
        "De tryckta talen är avrundade och tillåter att det inte är någon skillnad alls.",
        "The printed numbers are rounded, and they allow that there is no difference at all.");

    internal static readonly LocalizedText NotComparable = new("ej jämförbart", "not comparable");
}
