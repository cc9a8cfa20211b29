namespace Kommunkompassen.Documents;

/// <summary>What stands for the parts of a faulty document while the model's rules are checked on the rest; none of it leaves the
/// reading.</summary>
internal static class Placeholder
{
    private const int Highest = 999;

    internal static readonly LocalizedText Text = new("?", "?");

    /// <summary>A number high enough that no framework version has it; a fault that names it is not reported.</summary>
    internal static SubQuestionNumber Number(int place) => new(Highest - (place / Highest), (place % Highest) + 1);
}
