using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Two evaluations side by side.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="detail">Whether the page has the sub-questions too; the other formats always have them.</param>
/// <param name="sensitivity">How far it depends on the shares of split questions; null where that is not asked for.</param>
/// <param name="own">The mapping of the user's own that was used; null where there is none.</param>
internal sealed class ComparisonAnswer(
    EvaluationComparison comparison, bool detail, SensitivityAnalysis? sensitivity = null, FrameworkMapping? own = null) : IAnswer
{
    public Page Page(Language language) => new ComparisonPage(comparison, sensitivity, own, language).Page(detail);

    public Sheet Sheet(Language language) => ComparisonSheet.Of(comparison, language);

    public string Json() => Document.ToJson(comparison, sensitivity, own);
}
