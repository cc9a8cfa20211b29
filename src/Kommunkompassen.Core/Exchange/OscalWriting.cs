using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using NodaTime;
using NodaTime.Text;

namespace Kommunkompassen.Exchange;

/// <summary>Writes an OSCAL mapping collection with one mapping: metadata, provenance, the mapping, and the forms and reports that it
/// refers to.</summary>
internal static class OscalWriting
{
    private const string OscalVersion = "1.2.0";
    private static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(3000, 1, 1, 0, 0);

    internal static string Write(FrameworkMapping mapping, Instant lastModified, MappingExportOptions settings)
    {
        if (mapping.Links.Count == 0)
        {
            throw new ArgumentException(
                $"Mapping {mapping.Id} has no link, and an OSCAL mapping has at least one; export it as SSSOM or CSV.", nameof(mapping));
        }

        var modified = InstantPattern.ExtendedIso.Format(lastModified);
        if (lastModified < Earliest || lastModified >= End)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lastModified), lastModified, $"The time of change is {modified}; OSCAL holds the years 1900 to 2999.");
        }

        var names = new OscalNames(mapping, settings);
        return Json.Text(json => json.Body(() => json.Object("mapping-collection", () =>
        {
            json.WriteText("uuid", names.Collection(modified));
            json.Object("metadata", () => Metadata(json, mapping, names, settings, modified));
            json.Object("provenance", () => Provenance(json, mapping, names, settings));
            json.Objects("mappings", [mapping], _ => OscalMapping.Write(json, mapping, names, settings));
            json.Object("back-matter", () => BackMatter(json, mapping, names, settings));
        })));
    }

    private static void Metadata(Utf8JsonWriter json, FrameworkMapping mapping, OscalNames names, MappingExportOptions settings, string modified)
    {
        json.WriteText("title", OscalText.MarkupLine(mapping.Title.In(settings.Language)));
        json.WriteText("last-modified", modified);
        json.WriteText("version", OscalText.Line(mapping.Version));
        json.WriteText("oscal-version", OscalVersion);
        json.Objects("document-ids", [mapping.Id.Value], id => json.WriteText("identifier", id));
        json.Props(names.Space, [new OscalProp("content-hash", mapping.ContentHash, "SHA-256")]);
        json.Objects("links", [settings.License], license =>
        {
            json.WriteText("href", license.AbsoluteUri);
            json.WriteText("rel", "license");
        });
    }

    private static void Provenance(Utf8JsonWriter json, FrameworkMapping mapping, OscalNames names, MappingExportOptions settings)
    {
        var origin = settings.OriginOf(mapping);
        json.WriteText("method", origin is MappingOrigin.Curated ? "human" : "hybrid");
        json.WriteText("matching-rationale", "semantic");
        json.WriteText("status", origin is MappingOrigin.Draft ? "draft" : "complete");
        json.WriteText("mapping-description", OscalText.Markup(mapping.Description.In(settings.Language)));
        json.Props(names.Space, InterchangeTerms.AllCaveats(mapping).Select(caveat => new OscalProp(
            "caveat-definition", caveat.Code.Value, InterchangeTerms.Word(caveat.Severity), Remarks: caveat.Text.In(settings.Language))));
        names.References(json, mapping.Sources);
    }

    private static void BackMatter(Utf8JsonWriter json, FrameworkMapping mapping, OscalNames names, MappingExportOptions settings)
    {
        var forms = new[] { mapping.From, mapping.To }.DistinctBy(static form => form.Id).Select(form => (
            Uuid: names.Form(form), Title: form.Name.In(settings.Language), Description: form.Description?.In(settings.Language),
            Id: form.Id.Value));
        var reports = mapping.Sources
            .Concat(mapping.Links.SelectMany(static link => link.Sources))
            .Select(static source => source.ReportId)
            .Distinct()
            .OrderBy(static report => report.Value, StringComparer.Ordinal)
            .Select(report => (Uuid: names.Report(report), Title: report.Value, Description: (string?)null, Id: report.Value));
        json.Objects("resources", forms.Concat(reports), resource =>
        {
            json.WriteText("uuid", resource.Uuid);
            json.WriteText("title", OscalText.MarkupLine(resource.Title));
            json.WriteText("description", resource.Description is null ? null : OscalText.Markup(resource.Description));
            json.Objects("document-ids", [resource.Id], id => json.WriteText("identifier", id));
        });
    }
}
