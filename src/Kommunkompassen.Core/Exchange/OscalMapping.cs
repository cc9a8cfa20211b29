using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>Writes the mapping itself: its two forms, a map for each link, and what has no counterpart.</summary>
internal static class OscalMapping
{
    internal static void Write(Utf8JsonWriter json, FrameworkMapping mapping, OscalNames names, MappingExportOptions settings)
    {
        json.WriteText("uuid", names.Mapping);
        Form(json, "source-resource", mapping.From, names);
        Form(json, "target-resource", mapping.To, names);
        json.Objects("maps", mapping.Links, link => Map(json, link, mapping, names, settings));
        json.Props(names.Space, Props(mapping, settings));
        Gap(
            json, "source-gap-summary", names.Gap("source"),
            mapping.RetiredSubQuestions.Where(static r => r.Share == 1).Select(static r => r.From));
        Gap(json, "target-gap-summary", names.Gap("target"), mapping.NewSubQuestions.Select(static novelty => novelty.To));
    }

    private static void Form(Utf8JsonWriter json, string name, FrameworkVersion form, OscalNames names) => json.Object(name, () =>
    {
        json.WriteText("type", "catalog");
        json.WriteText("href", $"#{names.Form(form)}");
        json.Props(names.Space, [new OscalProp("framework", form.Id.Value)]);
    });

    private static void Map(Utf8JsonWriter json, Link link, FrameworkMapping mapping, OscalNames names, MappingExportOptions settings)
    {
        json.WriteText("uuid", names.Map(link));
        json.WriteText("relationship", InterchangeTerms.OscalRelationship(link.Relationship));
        Item(json, "sources", mapping.From.FindSubQuestion(link.From)!, names);
        Item(json, "targets", mapping.To.FindSubQuestion(link.To)!, names);
        json.Object("confidence-score", () => json.WriteText("category", InterchangeTerms.Word(link.Confidence)));
        json.Props(names.Space, [
            new OscalProp("share", link.Share.ToString()),
            new OscalProp("basis", InterchangeTerms.Word(link.Basis)),
            .. link.Caveats.Select(static caveat => new OscalProp("caveat", caveat.Code.Value))]);
        names.References(json, link.Sources);
        json.WriteText("remarks", OscalText.Markup(link.Rationale.In(settings.Language)));
    }

    private static void Item(Utf8JsonWriter json, string name, SubQuestion question, OscalNames names) => json.Objects(name, [question], _ =>
    {
        json.WriteText("type", "control");
        json.WriteText("id-ref", OscalNames.Control(question.Number));
        json.Props(names.Space, [
            new OscalProp("number", question.Number.ToString()),
            new OscalProp("max-points", Internal.Guard.Invariant(question.MaxPoints)),
            new OscalProp("wording-sha-256", question.WordingHash)]);
        json.WriteText("remarks", OscalText.Markup(question.Wording));
    });

    /// <summary>A gap summary holds neither reasons nor parts of a question, so both stand here.</summary>
    private static IEnumerable<OscalProp> Props(FrameworkMapping mapping, MappingExportOptions settings)
    {
        foreach (var caveat in mapping.GeneralCaveats)
        {
            yield return new OscalProp("general-caveat", caveat.Code.Value);
        }

        foreach (var retirement in mapping.RetiredSubQuestions)
        {
            var control = OscalNames.Control(retirement.From);
            yield return new OscalProp("retired", control, Group: control, Remarks: retirement.Reason.In(settings.Language));
            yield return new OscalProp("retired-share", retirement.Share.ToString(), Group: control);
        }

        foreach (var novelty in mapping.NewSubQuestions)
        {
            yield return new OscalProp("new", OscalNames.Control(novelty.To), Remarks: novelty.Reason.In(settings.Language));
        }
    }

    private static void Gap(Utf8JsonWriter json, string name, string uuid, IEnumerable<SubQuestionNumber> numbers)
    {
        var controls = numbers.Select(OscalNames.Control).ToList();
        if (controls.Count > 0)
        {
            json.Object(name, () =>
            {
                json.WriteText("uuid", uuid);
                json.Objects("unmapped-controls", [controls], ids => json.WriteList("with-ids", ids, static (list, id) => list.WriteStringValue(id)));
            });
        }
    }
}
