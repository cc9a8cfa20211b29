using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>The rows of the table: one for each link, retirement and novelty.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="names">The identifiers.</param>
/// <param name="settings">Language and origin.</param>
internal sealed class SssomRows(FrameworkMapping mapping, SssomNames names, MappingExportOptions settings)
{
    /// <summary>In the order of the slots of SSSOM's class Mapping, as its canonical format demands.</summary>
    internal static readonly string[] Columns =
    [
        "subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification",
        "mapping_cardinality", "confidence", "other", "comment",
    ];

    /// <summary>What stands in for the side that has nothing.</summary>
    private const string None = "sssom:NoTermFound";

    // A person read the texts for every link, whatever it rests on: "lexical matching" would claim that labels were matched exactly.
    private readonly string _justification = settings.OriginOf(mapping) is MappingOrigin.Curated
        ? "semapv:ManualMappingCuration"
        : "semapv:MappingChaining";
    private readonly ILookup<SubQuestionNumber, Link> _bySource = mapping.Links.ToLookup(static link => link.From);
    private readonly ILookup<SubQuestionNumber, Link> _byTarget = mapping.Links.ToLookup(static link => link.To);

    internal IEnumerable<string[]> All()
        => mapping.Links.Select(Of).Concat(mapping.RetiredSubQuestions.Select(Of)).Concat(mapping.NewSubQuestions.Select(Of));

    private string[] Of(Link link) =>
    [
        names.Subject(link.From), mapping.From.FindSubQuestion(link.From)!.Wording,
        InterchangeTerms.SkosPredicate(link.Relationship),
        names.Object(link.To), mapping.To.FindSubQuestion(link.To)!.Wording,
        _justification,
        $"{(_byTarget[link.To].Skip(1).Any() ? "n" : "1")}:{(_bySource[link.From].Skip(1).Any() ? "n" : "1")}",
        InterchangeTerms.SssomConfidence(link.Confidence),
        SssomOther.Of(
            ("relationship", InterchangeTerms.Word(link.Relationship)),
            ("share", link.Share.ToString()),
            ("basis", InterchangeTerms.Word(link.Basis)),
            ("confidence", InterchangeTerms.Word(link.Confidence)),
            ("caveats", string.Join(',', link.Caveats.Select(static caveat => caveat.Code))),
            ("sources", Sources(link.Sources))),
        link.Rationale.In(settings.Language),
    ];

    // The specification's own examples say "no exact match" of what is not mapped; of a part that is retired that holds as well.
    private string[] Of(RetiredSubQuestion retirement) =>
    [
        names.Subject(retirement.From), mapping.From.FindSubQuestion(retirement.From)!.Wording,
        InterchangeTerms.SkosPredicate(Relationship.Equivalent),
        None, string.Empty,
        _justification, "1:0", string.Empty,
        SssomOther.Of(("status", "retired"), ("share", retirement.Share.ToString()), ("sources", Sources(retirement.Sources))),
        retirement.Reason.In(settings.Language),
    ];

    private string[] Of(NewSubQuestion novelty) =>
    [
        None, string.Empty,
        InterchangeTerms.SkosPredicate(Relationship.Equivalent),
        names.Object(novelty.To), mapping.To.FindSubQuestion(novelty.To)!.Wording,
        _justification, "0:1", string.Empty,
        SssomOther.Of(("status", "new"), ("sources", Sources(novelty.Sources))),
        novelty.Reason.In(settings.Language),
    ];

    private string Sources(EquatableList<SourceReference> sources)
        => string.Join("; ", sources.Select(source => source.In(settings.Language)));
}
