using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>The ways from one framework version to another.</summary>
/// <param name="routes">The one that is used first, then the others.</param>
internal sealed class RouteAnswer(EquatableList<MappingRoute> routes) : IAnswer
{
    private static readonly string[] Header =
        ["row", "from", "from_title", "to", "to_title", "share", "relationship", "basis", "confidence", "reason", "sources", "caveats"];

    private readonly FrameworkMapping _mapping = routes[0].Mapping;

    public Page Page(Language language) => new RoutePage(routes, language).Page();

    /// <summary>The links, what is retired, what is new.</summary>
    public Sheet Sheet(Language language) => new(
        Header,
        [
            .. _mapping.Links.Select(link => (string?[])
            [
                "link", link.From.ToString(), From(link.From), link.To.ToString(), To(link.To), CsvText.Of(link.Share),
                CsvText.Of(link.Relationship), CsvText.Of(link.Basis), CsvText.Of(link.Confidence), link.Rationale.In(language),
                CsvText.Of(link.Sources), CsvText.Of(link.Caveats),
            ]),
            .. _mapping.RetiredSubQuestions.Select(retired => (string?[])
            [
                "retired", retired.From.ToString(), From(retired.From), null, null, CsvText.Of(retired.Share), null, null, null,
                retired.Reason.In(language), CsvText.Of(retired.Sources), null,
            ]),
            .. _mapping.NewSubQuestions.Select(added => (string?[])
            [
                "new", null, null, added.To.ToString(), To(added.To), null, null, null, null, added.Reason.In(language),
                CsvText.Of(added.Sources), null,
            ]),
        ]);

    public string Json() => RouteJson.Of(routes);

    private string? From(SubQuestionNumber number) => _mapping.From.FindSubQuestion(number)?.Wording;

    private string? To(SubQuestionNumber number) => _mapping.To.FindSubQuestion(number)?.Wording;
}
