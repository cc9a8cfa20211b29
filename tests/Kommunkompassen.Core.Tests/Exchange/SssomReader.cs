using System.Text;
using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>A reader of SSSOM/TSV, as far as the tests need it, after the specification's chapter on the format.</summary>
internal sealed class SssomReader
{
    /// <summary>The slots of the class "mapping set" of SSSOM 1.0 in the order of the schema, without curie_map and mappings.</summary>
    internal static readonly string[] SetSlots =
    [
        "mapping_set_id", "mapping_set_version", "mapping_set_source", "mapping_set_title", "mapping_set_description", "creator_id",
        "creator_label",
        "license", "subject_type", "subject_source", "subject_source_version", "object_type", "object_source", "object_source_version",
        "mapping_provider", "mapping_tool", "mapping_tool_version", "mapping_date", "publication_date", "subject_match_field",
        "object_match_field",
        "subject_preprocessing", "object_preprocessing", "see_also", "issue_tracker", "other", "comment", "extension_definitions",
    ];

    /// <summary>The slots of the class "mapping" of SSSOM 1.0 in the order of the schema.</summary>
    internal static readonly string[] MappingSlots =
    [
        "subject_id", "subject_label", "subject_category", "predicate_id", "predicate_label", "predicate_modifier", "object_id",
        "object_label",
        "object_category", "mapping_justification", "author_id", "author_label", "reviewer_id", "reviewer_label", "creator_id",
        "creator_label",
        "license", "subject_type", "subject_source", "subject_source_version", "object_type", "object_source", "object_source_version",
        "mapping_provider", "mapping_source", "mapping_cardinality", "mapping_tool", "mapping_tool_version", "mapping_date",
        "publication_date",
        "confidence", "curation_rule", "curation_rule_text", "subject_match_field", "object_match_field", "match_string",
        "subject_preprocessing",
        "object_preprocessing", "similarity_score", "similarity_measure", "see_also", "issue_tracker_item", "other", "comment",
    ];

    internal static readonly string[] RequiredSlots = ["subject_id", "predicate_id", "object_id", "mapping_justification"];

    private SssomReader()
    {
    }

    internal List<(string Name, string Value)> Slots { get; } = [];

    internal Dictionary<string, string> Prefixes { get; } = [];

    internal List<string> Columns { get; private set; } = [];

    internal List<IReadOnlyDictionary<string, string>> Rows { get; } = [];

    internal string this[string slot] => Slots.Single(given => given.Name == slot).Value;

    internal static SssomReader Read(string text)
    {
        var set = new SssomReader();
        while (text.StartsWith('#'))
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            var line = Regex.Match(text[1..end], "^(  )?([^:]+):(?: (.*))?$", RegexOptions.Singleline);
            if (line.Groups[1].Success)
            {
                set.Prefixes.Add(line.Groups[2].Value, Scalar(line.Groups[3].Value));
            }
            else
            {
                set.Slots.Add((line.Groups[2].Value, Scalar(line.Groups[3].Value)));
            }

            text = text[(end + 1)..];
        }

        var records = Records(text);
        set.Columns = records[0];
        set.Rows.AddRange(
            records.Skip(1).Select(record => set.Columns.Zip(record).ToDictionary(static pair => pair.First, static pair => pair.Second)));
        return set;
    }

    internal static string Scalar(string yaml)
        => yaml.StartsWith('"')
            ? Regex.Replace(
                yaml[1..^1], "\\\\(?:u([0-9a-f]{4})|(.))",
                static match
                    => match.Groups[1].Success ? ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString() : match.Groups[2].Value)
            : yaml;

    /// <summary>RFC 4180 with tabs; every record as long as the first.</summary>
    private static List<List<string>> Records(string text)
    {
        var records = new List<List<string>> { new() };
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"' when quoted || cell.Length == 0:
                    quoted = !quoted;
                    break;
                case '\t' or '\n' when !quoted:
                    records[^1].Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        records.Add([]);
                    }

                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        Xunit.Assert.Empty(records[^1]);
        records.RemoveAt(records.Count - 1);
        Xunit.Assert.All(records, record => Xunit.Assert.Equal(records[0].Count, record.Count));
        return records;
    }
}
