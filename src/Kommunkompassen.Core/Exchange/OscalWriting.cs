using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Prop = Kommunkompassen.Exchange.OscalJson.Prop;

namespace Kommunkompassen.Exchange;

/// <summary>Writes an OSCAL mapping collection with one mapping: metadata, provenance, the mapping with a map for each link, and the framework
/// versions and reports that it refers to. What OSCAL has no member for stands in properties.</summary>
internal sealed class OscalWriting(FrameworkMapping mapping, MappingExportOptions settings)
{
    private const string OscalVersion = "1.2.1";

    private readonly OscalNames _names = new(mapping, settings);
    private readonly OscalJson _json = new($"{settings.BaseUri.AbsoluteUri}oscal");

    internal string Write(string modified) => _json.Document(() => _json.Object("mapping-collection", () =>
    {
        _json.Text("uuid", _names.Collection(modified));
        _json.Object("metadata", () => Metadata(modified));
        _json.Object("provenance", Provenance);
        _json.Objects("mappings", [mapping], _ => Mapping());
        _json.Object("back-matter", BackMatter);
    }));

    private void Metadata(string modified)
    {
        _json.Text("title", OscalText.MarkupLine(In(mapping.Title)));
        _json.Text("last-modified", modified);
        _json.Text("version", OscalText.Line(mapping.Version));
        _json.Text("oscal-version", OscalVersion);
        _json.Objects("document-ids", [mapping.Id.Value], id => _json.Text("identifier", id));
        _json.Props([new Prop("content-hash", mapping.ContentHash, "SHA-256")]);
        _json.Objects("links", [settings.License], license =>
        {
            _json.Text("href", license.AbsoluteUri);
            _json.Text("rel", "license");
        });
    }

    private void Provenance()
    {
        var origin = settings.OriginOf(mapping);
        _json.Text("method", origin is MappingOrigin.Curated ? "human" : "hybrid");
        _json.Text("matching-rationale", "semantic");
        _json.Text("status", origin is MappingOrigin.Draft ? "draft" : "complete");
        _json.Text("mapping-description", OscalText.Markup(In(mapping.Description)));
        _json.Props(InterchangeTerms.AllCaveats(mapping).Select(caveat => new Prop(
            "caveat-definition", caveat.Code.Value, InterchangeTerms.Word(caveat.Severity), Remarks: In(caveat.Text))));
        References(mapping.Sources);
    }

    private void Mapping()
    {
        _json.Text("uuid", _names.Mapping);
        Resource("source-resource", mapping.From);
        Resource("target-resource", mapping.To);
        _json.Objects("maps", mapping.Links, Map);
        _json.Props(MappingProps());
        Gap("source", mapping.RetiredSubQuestions.Where(static retired => retired.Share == 1).Select(static retired => retired.From));
        Gap("target", mapping.NewSubQuestions.Select(static added => added.To));
    }

    private void Resource(string name, FrameworkVersion framework) => _json.Object(name, () =>
    {
        _json.Text("type", "catalog");
        _json.Text("href", $"#{_names.Framework(framework)}");
        _json.Props([new Prop("framework", framework.Id.Value)]);
    });

    private void Map(Link link)
    {
        _json.Text("uuid", _names.Map(link));
        _json.Text("relationship", InterchangeTerms.OscalRelationship(link.Relationship));
        Item("sources", mapping.From.FindSubQuestion(link.From)!);
        Item("targets", mapping.To.FindSubQuestion(link.To)!);
        _json.Object("confidence-score", () => _json.Text("category", InterchangeTerms.Word(link.Confidence)));
        _json.Props([
            new Prop("share", link.Share.ToString()),
            new Prop("basis", InterchangeTerms.Word(link.Basis)),
            .. link.Caveats.Select(static caveat => new Prop("caveat", caveat.Code.Value))]);
        References(link.Sources);
        _json.Text("remarks", OscalText.Markup(In(link.Rationale)));
    }

    private void Item(string name, SubQuestion question) => _json.Objects(name, [question], _ =>
    {
        _json.Text("type", "control");
        _json.Text("id-ref", OscalNames.Control(question.Number));
        _json.Props([
            new Prop("number", question.Number.ToString()),
            new Prop("max-points", Guard.Invariant(question.MaxPoints)),
            new Prop("wording-sha-256", question.WordingHash)]);
        _json.Text("remarks", OscalText.Markup(question.Wording));
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
            _json.Object($"{side}-gap-summary", () =>
            {
                _json.Text("uuid", _names.Gap(side));
                _json.Objects("unmapped-controls", [controls], ids => _json.Texts("with-ids", ids));
            });
        }
    }

    /// <summary>The reports that support something, as links to their resources in the back matter.</summary>
    private void References(EquatableList<SourceReference> sources) => _json.Objects("links", sources, source =>
    {
        _json.Text("href", $"#{_names.Report(source.ReportId)}");
        _json.Text("rel", "reference");
        _json.Text("text", OscalText.MarkupLine(source.In(settings.Language)));
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
        _json.Objects("resources", frameworks.Concat(reports), resource =>
        {
            _json.Text("uuid", resource.Uuid);
            _json.Text("title", OscalText.MarkupLine(resource.Title));
            _json.Text("description", resource.Description is null ? null : OscalText.Markup(resource.Description));
            _json.Objects("document-ids", [resource.Id], id => _json.Text("identifier", id));
        });
    }

    private string In(LocalizedText text) => text.In(settings.Language);
}
