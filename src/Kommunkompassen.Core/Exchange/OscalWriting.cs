using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>Writes an OSCAL mapping collection with one mapping: metadata, provenance, the mapping with a map for each link, and the
/// framework versions and reports that it refers to. What OSCAL has no member for stands in properties.</summary>
internal sealed class OscalWriting(FrameworkMapping mapping, MappingExportOptions settings)
{
    private const string OscalVersion = "1.2.1";

    private readonly OscalNames _names = new(mapping, settings);
    private Utf8JsonWriter _json = null!;

    internal string Write(string modified) => Json.Text(json =>
    {
        _json = json;
        Body(() => Object("mapping-collection", () =>
        {
            Text("uuid", _names.Collection(modified));
            Object("metadata", () => Metadata(modified));
            Object("provenance", Provenance);
            Objects("mappings", [mapping], _ => Mapping());
            Object("back-matter", BackMatter);
        }));
    });

    private void Metadata(string modified)
    {
        Text("title", OscalText.MarkupLine(In(mapping.Title)));
        Text("last-modified", modified);
        Text("version", OscalText.Line(mapping.Version));
        Text("oscal-version", OscalVersion);
        Objects("document-ids", [mapping.Id.Value], id => Text("identifier", id));
        Props([new Prop("content-hash", mapping.ContentHash, "SHA-256")]);
        Objects("links", [settings.License], license =>
        {
            Text("href", license.AbsoluteUri);
            Text("rel", "license");
        });
    }

    private void Provenance()
    {
        var origin = MappingExportOptions.OriginOf(mapping);
        Text("method", origin is MappingOrigin.Curated ? "human" : "hybrid");
        Text("matching-rationale", "semantic");
        Text("status", origin is MappingOrigin.Draft ? "draft" : "complete");
        Text("mapping-description", OscalText.Markup(In(mapping.Description)));
        Props(InterchangeTerms.AllCaveats(mapping).Select(caveat => new Prop(
            "caveat-definition", caveat.Code.Value, Vocabulary.Severities.Of(caveat.Severity), Remarks: In(caveat.Text))));
        References(mapping.Sources);
    }

    private void Mapping()
    {
        Text("uuid", _names.Mapping);
        Resource("source-resource", mapping.From);
        Resource("target-resource", mapping.To);
        Objects("maps", mapping.Links, Map);
        Props(MappingProps());
        Gap("source", mapping.RetiredSubQuestions.Where(static retired => retired.Share == 1).Select(static retired => retired.From));
        Gap("target", mapping.NewSubQuestions.Select(static added => added.To));
    }

    private void Resource(string name, FrameworkVersion framework) => Object(name, () =>
    {
        Text("type", "catalog");
        Text("href", $"#{_names.Framework(framework)}");
        Props([new Prop("framework", framework.Id.Value)]);
    });

    private void Map(Link link)
    {
        Text("uuid", _names.Map(link));
        Text("relationship", InterchangeTerms.OscalRelationship(link.Relationship));
        Item("sources", mapping.From.FindSubQuestion(link.From)!);
        Item("targets", mapping.To.FindSubQuestion(link.To)!);
        Object("confidence-score", () => Text("category", Vocabulary.Confidences.Of(link.Confidence)));
        Props([
            new Prop("share", link.Share.ToString()),
            new Prop("basis", Vocabulary.Bases.Of(link.Basis)),
            .. link.Caveats.Select(static caveat => new Prop("caveat", caveat.Code.Value))]);
        References(link.Sources);
        Text("remarks", OscalText.Markup(In(link.Rationale)));
    }

    private void Item(string name, SubQuestion question) => Objects(name, [question], _ =>
    {
        Text("type", "control");
        Text("id-ref", OscalNames.Control(question.Number));
        Props([
            new Prop("number", question.Number.ToString()),
            new Prop("max-points", Guard.Invariant(question.MaxPoints)),
            new Prop("wording-sha-256", question.WordingHash)]);
        Text("remarks", OscalText.Markup(question.Wording));
    });

    /// <summary>A gap summary holds neither reasons nor parts of a question, so both stand here.</summary>
    private IEnumerable<Prop> MappingProps()
        => mapping.GeneralCaveats.Select(static caveat => new Prop("general-caveat", caveat.Code.Value))
            .Concat(mapping.RetiredSubQuestions.SelectMany(retired => new[]
            {
                new Prop(
                    "retired", OscalNames.Control(retired.From), Group: OscalNames.Control(retired.From), Remarks: In(retired.Reason)),
                new Prop("retired-share", retired.Share.ToString(), Group: OscalNames.Control(retired.From)),
            }))
            .Concat(mapping.NewSubQuestions.Select(added => new Prop("new", OscalNames.Control(added.To), Remarks: In(added.Reason))));

    private void Gap(string side, IEnumerable<SubQuestionNumber> numbers)
    {
        var controls = numbers.Select(OscalNames.Control).ToList();
        if (controls.Count > 0)
        {
            Object($"{side}-gap-summary", () =>
            {
                Text("uuid", _names.Gap(side));
                Objects("unmapped-controls", [controls], ids
                    => _json.WriteList("with-ids", ids, static (json, id) => json.WriteStringValue(id)));
            });
        }
    }

    /// <summary>The reports that support something, as links to their resources in the back matter.</summary>
    private void References(EquatableList<SourceReference> sources) => Objects("links", sources, source =>
    {
        Text("href", $"#{_names.Report(source.ReportId)}");
        Text("rel", "reference");
        Text("text", OscalText.MarkupLine(source.In(settings.Language)));
    });

    private void BackMatter()
    {
        var frameworks = new[] { mapping.From, mapping.To }.DistinctBy(static framework => framework.Id).Select(framework => (
            Uuid: _names.Framework(framework), Title: In(framework.Name), Description: framework.Description?.In(settings.Language),
            Id: framework.Id.Value));
        var reports = mapping.Sources.Concat(mapping.Links.SelectMany(static link => link.Sources))
            .Select(static source => source.ReportId)
            .Distinct()
            .OrderBy(static report => report.Value, StringComparer.Ordinal)
            .Select(report => (Uuid: _names.Report(report), Title: report.Value, Description: (string?)null, Id: report.Value));
        Objects("resources", frameworks.Concat(reports), resource =>
        {
            Text("uuid", resource.Uuid);
            Text("title", OscalText.MarkupLine(resource.Title));
            Text("description", resource.Description is null ? null : OscalText.Markup(resource.Description));
            Objects("document-ids", [resource.Id], id => Text("identifier", id));
        });
    }

    private string In(LocalizedText text) => text.In(settings.Language);

    private void Text(string name, string? value) => _json.WriteText(name, value);

    private void Object(string name, Action write)
    {
        _json.WritePropertyName(name);
        Body(write);
    }

    /// <summary>A list without items is left out, since OSCAL has no empty lists.</summary>
    private void Objects<T>(string name, IEnumerable<T> items, Action<T> write)
        => _json.WriteList(name, items.ToList(), (_, item) => Body(() => write(item)));

    /// <summary>Properties in a namespace of our own, so that none is taken for one that OSCAL defines.</summary>
    private void Props(IEnumerable<Prop> props) => Objects("props", props, prop =>
    {
        Text("name", prop.Name);
        Text("ns", $"{settings.BaseUri.AbsoluteUri}oscal");
        Text("value", OscalText.Line(prop.Value));
        Text("class", prop.Class);
        Text("group", prop.Group);
        Text("remarks", prop.Remarks is null ? null : OscalText.Markup(prop.Remarks));
    });

    private void Body(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    /// <summary>A property: what OSCAL's model has no member for, perhaps with a sub-type, what it belongs with and a text for
    /// people.</summary>
    private sealed record Prop(string Name, string Value, string? Class = null, string? Group = null, string? Remarks = null);
}
