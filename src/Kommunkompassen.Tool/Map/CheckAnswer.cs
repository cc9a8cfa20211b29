using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Whether a mapping document is valid, with all its faults. Their sentences are English, as all error messages are.</summary>
/// <param name="path">The document.</param>
/// <param name="read">The outcome of reading it.</param>
internal sealed class CheckAnswer(string path, ReadResult<FrameworkMapping> read) : IAnswer
{
    private static readonly string[] Header = ["code", "position", "message", "remedy"];

    private static readonly LocalizedText Valid = new(
        "{0} är giltig: {1} → {2}. Länkar: {3}. Utgångna delfrågor: {4}. Nya: {5}. ({6})",
        "{0} is valid: {1} → {2}. Links: {3}. Retired sub-questions: {4}. New: {5}. ({6})");

    private static readonly LocalizedText Faulty = new("{0} är inte giltig. Antal fel: {1}.", "{0} is not valid. Faults: {1}.");

    public Page Page(Language language)
        => read.Value is { } mapping
            ? new Page(
                Valid.With(
                    language, path, mapping.From, mapping.To, mapping.Links.Count, mapping.RetiredSubQuestions.Count,
                    mapping.NewSubQuestions.Count, Phrases.Described(mapping, language)),
                [])
            : new Page(
                Faulty.With(language, path, read.Faults.Count),
                [new Points([.. read.Faults.Select(static fault => new Point(fault.ToString()))])]);

    public Sheet Sheet(Language language) => new(
        Header, [.. read.Faults.Select(static fault => (string?[])[fault.Code, fault.Position, fault.Message, fault.Remedy])]);

    public string Json() => CheckJson.Of(read);
}
