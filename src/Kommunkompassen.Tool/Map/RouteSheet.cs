using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>A mapping as a sheet: the links, what is retired, what is new.</summary>
internal static class RouteSheet
{
    private static readonly string[] Header =
        ["row", "from", "from_title", "to", "to_title", "share", "relationship", "basis", "confidence", "reason", "sources", "caveats"];

    internal static Sheet Of(FrameworkMapping mapping, Language language)
    {
        string? From(SubQuestionNumber number) => mapping.From.FindSubQuestion(number)?.Wording;
        string? To(SubQuestionNumber number) => mapping.To.FindSubQuestion(number)?.Wording;
        return new Sheet(
            Header,
            [
                .. mapping.Links.Select(link => (string?[])
                [
                    "link", link.From.ToString(), From(link.From), link.To.ToString(), To(link.To), CsvText.Of(link.Share),
                    CsvText.Of(link.Relationship),
                    CsvText.Of(link.Basis), CsvText.Of(link.Confidence), link.Rationale.In(language), CsvText.Of(link.Sources),
                    CsvText.Of(link.Caveats),
                ]),
                .. mapping.RetiredSubQuestions.Select(retired => (string?[])
                [
                    "retired", retired.From.ToString(), From(retired.From), null, null, CsvText.Of(retired.Share), null, null, null,
                    retired.Reason.In(language), CsvText.Of(retired.Sources), null,
                ]),
                .. mapping.NewSubQuestions.Select(novelty => (string?[])
                [
                    "new", null, null, novelty.To.ToString(), To(novelty.To), null, null, null, null,
                    novelty.Reason.In(language), CsvText.Of(novelty.Sources), null,
                ]),
            ]);
    }
}
