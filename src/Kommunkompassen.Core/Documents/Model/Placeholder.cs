namespace Kommunkompassen.Documents;

/// <summary>Stands for the faulty parts of a document while the rest is checked; none of it leaves the reading.</summary>
internal static class Placeholder
{
    private const int Highest = 999;

    internal static readonly LocalizedText Text = new("?", "?");

    /// <summary>A number high enough that no framework version has it; a fault that names it is not reported.</summary>
    internal static SubQuestionNumber Number(int place) => new(Highest - (place / Highest), (place % Highest) + 1);
}
