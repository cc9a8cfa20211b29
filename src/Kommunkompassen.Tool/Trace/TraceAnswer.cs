using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Where a translated number comes from.</summary>
internal sealed class TraceAnswer(Translation translation, ScoreTrace trace) : IAnswer
{
    public Page Page(Language language) => new TracePage(translation, trace, language).Page();

    public Sheet Sheet(Language language) => TraceSheet.Of(translation, trace);

    public string Json() => Document.ToJson(translation, trace);
}
