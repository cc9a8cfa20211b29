using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a mapping's document.</summary>
internal static class MappingShapes
{
    private static readonly ListRule<CaveatCode> Codes = new(Rules.CaveatCode);

    private static readonly Shape<Caveat, CaveatDraft> Caveat = new Shape<Caveat, CaveatDraft>(
        "caveat", "a caveat", static (in draft) => draft.ToCaveat(CaveatSubject.Translation))
        .Member("code", Rules.CaveatCode, static caveat => caveat.Code, static (ref draft, code) => draft.Code = code)
        .Member("severity", Vocabulary.Severities, static caveat => caveat.Severity, static (ref draft, value) => draft.Severity = value)
        .Member("text", CommonShapes.Text, static caveat => caveat.Text, static (ref draft, text) => draft.Text = text)
        .Optional("sources", CommonShapes.Sources, static caveat => caveat.Sources, static (ref draft, sources) => draft.Sources = sources);

    private static readonly Shape<Link, LinkDraft> Link = new Shape<Link, LinkDraft>("link", "a link", static (in draft) => draft.ToLink(0))
        .Member("from", Rules.QuestionNumber, static link => link.From, static (ref draft, from) => draft.From = from)
        .Member("to", Rules.QuestionNumber, static link => link.To, static (ref draft, to) => draft.To = to)
        .Member("share", Rules.ShareOfMapping, static link => link.Share, static (ref draft, share) => draft.Share = share)
        .Member("relationship", Vocabulary.Relationships, static link => link.Relationship,
            static (ref draft, value) => draft.Relationship = value)
        .Member("basis", Vocabulary.Bases, static link => link.Basis, static (ref draft, basis) => draft.Basis = basis)
        .Member("confidence", Vocabulary.Confidences, static link => link.Confidence, static (ref draft, value) => draft.Confidence = value)
        .Member("rationale", CommonShapes.Text, static link => link.Rationale, static (ref draft, why) => draft.Rationale = why)
        .Optional("sources", CommonShapes.Sources, static link => link.Sources,
            static (ref cursor, ref draft) => draft.SourcesUnknown = !CommonShapes.Sources.TryRead(ref cursor, out draft.Sources))
        .Optional(
            "caveats", Codes, static link => CodesOf(link.Caveats),
            static (ref cursor, ref draft) =>
            {
                draft.Codes = Codes.ReadEach(ref cursor, ref draft.CodesUnknown);
                draft.CodesUnknown |= draft.Codes.Contains(null);
            });

    private static readonly Shape<RetiredSubQuestion, LooseEndDraft> RetiredSubQuestion = new Shape<RetiredSubQuestion, LooseEndDraft>(
        "retirement", "a retired part", static (in draft) => draft.ToRetired(0))
        .Member("from", Rules.QuestionNumber, static retired => retired.From, static (ref draft, from) => draft.Number = from)
        .Member("share", Rules.ShareOfMapping, static retired => retired.Share, static (ref draft, share) => draft.Share = share)
        .Member("reason", CommonShapes.Text, static retired => retired.Reason, static (ref draft, reason) => draft.Reason = reason)
        .Optional("sources", CommonShapes.Sources, static retired => retired.Sources, ReadSources);

    internal static readonly Shape<NewSubQuestion, LooseEndDraft> NewSubQuestion = new Shape<NewSubQuestion, LooseEndDraft>(
        "novelty", "a new target", static (in draft) => draft.ToNew(0))
        .Member("to", Rules.QuestionNumber, static target => target.To, static (ref draft, to) => draft.Number = to)
        .Member("reason", CommonShapes.Text, static target => target.Reason, static (ref draft, reason) => draft.Reason = reason)
        .Optional("sources", CommonShapes.Sources, static target => target.Sources, ReadSources);

    /// <summary>Each caveat is defined once, in the order of first use, and referred to by its code elsewhere.</summary>
    internal static readonly Shape<FrameworkMapping> Mapping = new Shape<FrameworkMapping, MappingDraft>(
        "mapping", "a mapping", MappingReader.Read)
        .Document("mapping")
        .Member("id", Rules.MappingId, static mapping => mapping.Id, static (ref draft, id) => draft.Id = id)
        .Member("version", Rules.Text, static mapping => mapping.Version, static (ref draft, version) => draft.Version = version)
        .Member("from", FrameworkReferenceRule.Instance, static mapping => mapping.From, static (ref draft, from) => draft.From = from)
        .Member("to", FrameworkReferenceRule.Instance, static mapping => mapping.To, static (ref draft, to) => draft.To = to)
        .Member("title", CommonShapes.Text, static mapping => mapping.Title, static (ref draft, title) => draft.Title = title)
        .Member("description", CommonShapes.Text, static one => one.Description, static (ref draft, value) => draft.Description = value)
        .Optional("sources", CommonShapes.Sources, static mapping => mapping.Sources,
            static (ref draft, sources) => draft.Sources = sources)
        .Optional("caveats", new ListRule<Caveat>(Caveat), Definitions,
            static (ref cursor, ref draft) => draft.Definitions = Caveat.ReadDrafts(ref cursor, ref draft.DefinitionsUnknown))
        .Optional("general", Codes, static mapping => CodesOf(mapping.GeneralCaveats),
            static (ref cursor, ref draft) => draft.General = Codes.ReadEach(ref cursor, ref draft.IsPartial))
        .Optional("links", new ListRule<Link>(Link), static mapping => mapping.Links,
            static (ref cursor, ref draft) => draft.Links = Link.ReadDrafts(
                ref cursor, ref draft.IsPartial, static (ref link, isObject) => link.IsObject = isObject))
        .Optional("retired", new ListRule<RetiredSubQuestion>(RetiredSubQuestion), static mapping => mapping.RetiredSubQuestions,
            static (ref cursor, ref draft) => draft.RetiredSubQuestions = RetiredSubQuestion.ReadDrafts(
                ref cursor, ref draft.IsPartial, static (ref retired, isObject) => retired.IsObject = isObject))
        .Optional("new", new ListRule<NewSubQuestion>(NewSubQuestion), static mapping => mapping.NewSubQuestions,
            static (ref cursor, ref draft) => draft.NewSubQuestions = NewSubQuestion.ReadDrafts(
                ref cursor, ref draft.IsPartial, static (ref target, isObject) => target.IsObject = isObject));

    private static void ReadSources(ref DocumentCursor cursor, ref LooseEndDraft draft)
        => draft.SourcesUnknown = !CommonShapes.Sources.TryRead(ref cursor, out draft.Sources);

    private static EquatableList<CaveatCode> CodesOf(EquatableList<Caveat> caveats)
        => new([.. caveats.Select(static caveat => caveat.Code)]);

    private static List<Caveat> Definitions(FrameworkMapping mapping)
        => [.. mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats))
            .DistinctBy(static caveat => caveat.Code)];
}
