using System.Globalization;
using System.Text;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>Writes SSSOM/TSV: the metadata block, then the table with a row for each link, retired part and new sub-question. Order and
/// quoting follow the rules of the canonical variant.</summary>
/// <remarks>Every framework version has a prefix of its own, so that the same number in two of them is never the same thing.</remarks>
internal sealed class SssomWriting(FrameworkMapping mapping, MappingExportOptions settings)
{
    private const string Frameworks = "kk";

    /// <summary>What stands in for the side that has nothing.</summary>
    private const string None = "sssom:NoTermFound";

    /// <summary>In the order of the slots of SSSOM's class Mapping, as its canonical format demands.</summary>
    private static readonly string[] Columns =
    [
        "subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification",
        "mapping_cardinality", "confidence", "other", "comment",
    ];

    // A person read the texts for every link, whatever it rests on: "lexical matching" would claim that labels were matched exactly.
    private readonly string _justification = MappingExportOptions.OriginOf(mapping) is MappingOrigin.Curated
        ? "semapv:ManualMappingCuration"
        : "semapv:MappingChaining";

    private readonly ILookup<SubQuestionNumber, Link> _bySource = mapping.Links.ToLookup(static link => link.From);
    private readonly ILookup<SubQuestionNumber, Link> _byTarget = mapping.Links.ToLookup(static link => link.To);
    private readonly StringBuilder _text = new();

    internal string Write()
    {
        Metadata();
        _text.AppendJoin('\t', Columns).Append('\n');
        var rows = mapping.Links.Select(Row).Concat(mapping.RetiredSubQuestions.Select(Row)).Concat(mapping.NewSubQuestions.Select(Row));
        foreach (var row in rows.Order(Comparer<string[]>.Create(Compare)))
        {
            _text.AppendJoin('\t', row.Select(Cell)).Append('\n');
        }

        return _text.ToString();
    }

    /// <summary>In the order of the slots of SSSOM's class MappingSet, the prefixes first.</summary>
    private void Metadata()
    {
        var (expansion, from, to) = ($"{settings.BaseUri.AbsoluteUri}framework/", mapping.From, mapping.To);
        var prefixes = new[]
        {
            (Frameworks, expansion), (Prefix(from), $"{expansion}{from.Id}/"), (Prefix(to), $"{expansion}{to.Id}/"),
        };
        _text.Append("#curie_map:\n");
        foreach (var (prefix, expanded) in prefixes.Distinct().OrderBy(static pair => pair.Item1, StringComparer.Ordinal))
        {
            Slot($"  {prefix}", expanded);
        }

        Slot("mapping_set_id", $"{settings.BaseUri.AbsoluteUri}mapping/{mapping.Id}");
        Slot("mapping_set_version", mapping.Version);
        Slot("mapping_set_title", mapping.Title.In(settings.Language));
        Slot("mapping_set_description", mapping.Description.In(settings.Language));
        Slot("license", settings.License.AbsoluteUri);
        Slot("subject_type", "skos concept");
        Slot("subject_source", $"{Frameworks}:{from.Id}");
        Slot("object_type", "skos concept");
        Slot("object_source", $"{Frameworks}:{to.Id}");
        Slot("other", Other(
            ("content_hash", $"sha256:{mapping.ContentHash}"),
            ("general_caveats", string.Join(',', mapping.GeneralCaveats.Select(static caveat => caveat.Code))),
            ("sources", Sources(mapping.Sources))));
        var caveats = InterchangeTerms.AllCaveats(mapping)
            .Select(caveat => $"{caveat.Code} ({Vocabulary.Severities.Of(caveat.Severity)}): {caveat.Text.In(settings.Language)}");
        if (string.Join(' ', caveats) is { Length: > 0 } comment)
        {
            Slot("comment", comment);
        }
    }

    private string[] Row(Link link) =>
    [
        Id(mapping.From, link.From), mapping.From.FindSubQuestion(link.From)!.Wording,
        InterchangeTerms.SkosPredicate(link.Relationship),
        Id(mapping.To, link.To), mapping.To.FindSubQuestion(link.To)!.Wording,
        _justification,
        $"{(_byTarget[link.To].Skip(1).Any() ? "n" : "1")}:{(_bySource[link.From].Skip(1).Any() ? "n" : "1")}",
        InterchangeTerms.SssomConfidence(link.Confidence),
        Other(
            ("relationship", Vocabulary.Relationships.Of(link.Relationship)),
            ("share", link.Share.ToString()),
            ("basis", Vocabulary.Bases.Of(link.Basis)),
            ("confidence", Vocabulary.Confidences.Of(link.Confidence)),
            ("caveats", string.Join(',', link.Caveats.Select(static caveat => caveat.Code))),
            ("sources", Sources(link.Sources))),
        link.Rationale.In(settings.Language),
    ];

    // The specification's own examples say "no exact match" of what is not mapped; that holds for a retired part as well.
    private string[] Row(RetiredSubQuestion retired) =>
    [
        Id(mapping.From, retired.From), mapping.From.FindSubQuestion(retired.From)!.Wording,
        InterchangeTerms.SkosPredicate(Relationship.Equivalent), None, "", _justification, "1:0", "",
        Other(("status", "retired"), ("share", retired.Share.ToString()), ("sources", Sources(retired.Sources))),
        retired.Reason.In(settings.Language),
    ];

    private string[] Row(NewSubQuestion added) =>
    [
        None, "", InterchangeTerms.SkosPredicate(Relationship.Equivalent),
        Id(mapping.To, added.To), mapping.To.FindSubQuestion(added.To)!.Wording, _justification, "0:1", "",
        Other(("status", "new"), ("sources", Sources(added.Sources))),
        added.Reason.In(settings.Language),
    ];

    private void Slot(string name, string value) => _text.Append(CultureInfo.InvariantCulture, $"#{name}: {YamlScalar.Of(value)}\n");

    /// <summary>The slot for what SSSOM has no slot for: pairs of key and value that have a value. A stroke or backslash within one is
    /// escaped as in SSSOM's lists of values.</summary>
    private static string Other(params (string Key, string Value)[] pairs)
        => string.Join('|', pairs.Where(static pair => pair.Value.Length > 0).Select(static pair
            => $"{pair.Key}={pair.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}"));

    private string Sources(EquatableList<SourceReference> sources)
        => string.Join("; ", sources.Select(source => source.In(settings.Language)));

    private static string Prefix(FrameworkVersion framework) => $"{Frameworks}-{framework.Id}";

    private static string Id(FrameworkVersion framework, SubQuestionNumber number) => $"{Prefix(framework)}:{number}";

    private static int Compare(string[] left, string[] right)
        => left.Zip(right, static (one, other) => string.CompareOrdinal(one, other)).FirstOrDefault(static order => order != 0);

    private static string Cell(string value)
        => value.AsSpan().IndexOfAny("\"\t\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
