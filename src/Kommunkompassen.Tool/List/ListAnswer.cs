using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary>What a catalogue holds; no document is read.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="only">The one list that is wanted, or null for all.</param>
internal sealed class ListAnswer(Catalogue catalogue, CatalogueList? only) : IAnswer
{
    private static readonly string[] Header = ["kind", "id", "title", "municipality", "code", "period", "framework", "from", "to"];

    private static readonly LocalizedText Title = new("Kommunkompassen: det som följer med", "Kommunkompassen: what comes with it");
    private static readonly LocalizedText Frameworks = new("Upplagor", "Framework versions");
    private static readonly LocalizedText Evaluations = new("Utvärderingar", "Evaluations");
    private static readonly LocalizedText Mappings = new("Översättningar mellan upplagor", "Mappings between framework versions");
    private static readonly LocalizedText Id = new("Id", "Id");
    private static readonly LocalizedText Name = new("Namn", "Name");
    private static readonly LocalizedText When = new("När", "When");
    private static readonly LocalizedText Code = new("Kommunkod", "Code");
    private static readonly LocalizedText From = new("Från", "From");
    private static readonly LocalizedText To = new("Till", "To");

    public Page Page(Language language) => new(
        Title.In(language),
        [
            .. Section(CatalogueList.Frameworks, Frameworks, language, catalogue.Frameworks, [Id, Name],
                entry => new Row(entry.Id.Value, entry.Title.In(language))),
            .. Section(CatalogueList.Evaluations, Evaluations, language, catalogue.Evaluations,
                [Id, Name, Code, When, Phrases.FrameworkVersion],
                entry => new Row(
                    entry.Id.Value, entry.Municipality.Name, entry.Municipality.Code.Value, PeriodText.Of(entry.Period, language),
                    entry.FrameworkId.Value)),
            .. Section(CatalogueList.Mappings, Mappings, language, catalogue.Mappings, [Id, From, To],
                entry => new Row(entry.Id.Value, entry.FromId.Value, entry.ToId.Value)),
        ]);

    public Sheet Sheet(Language language) => new(
        Header,
        [
            .. Wanted(CatalogueList.Frameworks, catalogue.Frameworks).Select(entry => (string?[])
                ["framework", entry.Id.Value, entry.Title.In(language), null, null, null, null, null, null]),
            .. Wanted(CatalogueList.Evaluations, catalogue.Evaluations).Select(entry => (string?[])
            [
                "evaluation", entry.Id.Value, entry.Title.In(language), entry.Municipality.Name, entry.Municipality.Code.Value,
                entry.Period.ToString(), entry.FrameworkId.Value, null, null,
            ]),
            .. Wanted(CatalogueList.Mappings, catalogue.Mappings).Select(entry => (string?[])
                ["mapping", entry.Id.Value, entry.Title.In(language), null, null, null, null, entry.FromId.Value, entry.ToId.Value]),
        ]);

    public string Json() => ListJson.Of(
        Wanted(CatalogueList.Frameworks, catalogue.Frameworks), Wanted(CatalogueList.Evaluations, catalogue.Evaluations),
        Wanted(CatalogueList.Mappings, catalogue.Mappings));

    private EquatableList<T> Wanted<T>(CatalogueList list, EquatableList<T> entries) => only is null || only == list ? entries : [];

    private IEnumerable<Block> Section<T>(
        CatalogueList list, LocalizedText heading, Language language, EquatableList<T> entries, LocalizedText[] columns, Func<T, Row> row)
        => only is null || only == list
            ?
            [
                new Heading(heading.In(language)),
                new Table(
                    [.. columns.Select(column => new Column(column.In(language), Wraps: ReferenceEquals(column, Name)))],
                    [.. entries.Select(row)], []),
            ]
            : [];
}
