namespace Kommunkompassen.Documents;

/// <summary>The objects that occur in documents of nearly every kind.</summary>
/// <remarks>Apart from the others, so that a document of one kind does not set up those of all.</remarks>
internal static class CommonShapes
{
    internal static readonly Shape<LocalizedText> Text = new Shape<LocalizedText, (string Swedish, string English)>(
        "text", "a text in Swedish and English", static (in draft) => new(draft.Swedish, draft.English))
        .Member("sv", Rules.Text, static text => text.Swedish, static (ref draft, swedish) => draft.Swedish = swedish)
        .Member("en", Rules.Text, static text => text.English, static (ref draft, english) => draft.English = english);

    internal static readonly Shape<Municipality> Municipality =
        new Shape<Municipality, (string Name, MunicipalityCode Code, string County)>(
            "municipality", "a municipality", static (in draft) => new(draft.Name, draft.Code, draft.County))
        .Member("name", Rules.Text, static one => one.Name, static (ref draft, name) => draft.Name = name)
        .Member("code", Rules.MunicipalityCode, static one => one.Code, static (ref draft, code) => draft.Code = code)
        .Member("county", Rules.Text, static one => one.County, static (ref draft, county) => draft.County = county);

    internal static readonly Shape<SourceReference> Source = new Shape<SourceReference, (ReportId Report, string Chapter)>(
        "source", "a source", static (in draft) => new(draft.Report, draft.Chapter))
        .Member("report", Rules.ReportId, static source => source.ReportId, static (ref draft, report) => draft.Report = report)
        .Member("chapter", Rules.Text, static source => source.Chapter, static (ref draft, chapter) => draft.Chapter = chapter);

    internal static readonly ListRule<SourceReference> Sources = new(Source);
}
