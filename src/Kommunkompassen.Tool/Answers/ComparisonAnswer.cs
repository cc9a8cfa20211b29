using Kommunkompassen.Comparison;
using Kommunkompassen.Serialization;
using Kommunkompassen.Tool.Output;

namespace Kommunkompassen.Tool.Answers;

/// <summary>Two evaluations side by side.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="detail">Whether the page has the sub-questions too; the other formats always have them.</param>
internal sealed class ComparisonAnswer(EvaluationComparison comparison, bool detail) : IAnswer
{
    public Page Page(Language language) => new ComparisonPage(comparison, language).Page(detail);

    public Sheet Sheet(Language language) => ComparisonSheet.Of(comparison, language);

    public string Json() => Documents.WriteText(comparison);
}
