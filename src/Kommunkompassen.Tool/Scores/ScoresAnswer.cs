using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>The score table of an evaluation as its report prints it.</summary>
internal sealed class ScoresAnswer(Evaluation evaluation) : IAnswer
{
    private readonly IReadOnlyList<PrintedLine> _lines = PrintedLine.Of(evaluation);

    public Page Page(Language language) => new ScoresPage(evaluation, _lines, language).Page();

    public Sheet Sheet(Language language) => ScoresSheet.Of(_lines, language);

    public string Json() => Document.ToScoresJson(evaluation);
}
