using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>The identifiers of an OSCAL document.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="settings">The base of all identifiers, and the language.</param>
internal sealed class OscalNames(FrameworkMapping mapping, MappingExportOptions settings)
{
    private readonly NameBasedUuid _uuid = new(settings.BaseUri);

    /// <summary>The namespace of our properties.</summary>
    internal string Space { get; } = $"{settings.BaseUri.AbsoluteUri}oscal";

    internal string Mapping => _uuid.Of("mapping", mapping.Id.Value);

    /// <summary>A token starts with a letter, so a bare number is none.</summary>
    internal static string Control(SubQuestionNumber number) => $"q{number}";

    /// <summary>OSCAL wants a new one whenever the document changes.</summary>
    internal string Collection(string modified)
        => _uuid.Of("collection", mapping.Id.Value, mapping.ContentHash, settings.Language.ToString(), modified);

    /// <summary>The same in every version of the mapping, as OSCAL wants it.</summary>
    internal string Map(Link link) => _uuid.Of("map", mapping.Id.Value, link.From.ToString(), link.To.ToString());

    internal string Gap(string side) => _uuid.Of("gap", mapping.Id.Value, side);

    internal string Form(FrameworkVersion form) => _uuid.Of("form", form.Id.Value);

    internal string Report(ReportId report) => _uuid.Of("report", report.Value);

    /// <summary>The reports that support something, as links to their resources in the back matter.</summary>
    internal void References(Utf8JsonWriter json, EquatableList<SourceReference> sources)
        => json.Objects("links", sources, source =>
        {
            json.WriteText("href", $"#{Report(source.ReportId)}");
            json.WriteText("rel", "reference");
            json.WriteText("text", OscalText.MarkupLine(source.In(settings.Language)));
        });
}
