using System.Globalization;
using System.Text;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>Writes SSSOM/TSV: the metadata block, then the table, by the rules of the canonical variant.</summary>
internal static class SssomWriting
{
    internal static string Write(FrameworkMapping mapping, MappingExportOptions settings)
    {
        var names = new SssomNames(mapping, settings);
        var text = new StringBuilder();
        Metadata(text, mapping, names, settings);
        text.AppendJoin('\t', SssomRows.Columns).Append('\n');
        foreach (var row in Sorted(new SssomRows(mapping, names, settings).All()))
        {
            text.AppendJoin('\t', row.Select(Cell)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>In the order of the slots of SSSOM's class MappingSet, the prefixes first.</summary>
    private static void Metadata(StringBuilder text, FrameworkMapping mapping, SssomNames names, MappingExportOptions settings)
    {
        void Slot(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"#{name}: {YamlScalar.Of(value)}\n");
        var caveats = InterchangeTerms.AllCaveats(mapping)
            .Select(caveat => $"{caveat.Code} ({InterchangeTerms.Word(caveat.Severity)}): {caveat.Text.In(settings.Language)}");
        text.Append("#curie_map:\n");
        foreach (var (prefix, expansion) in names.Prefixes())
        {
            text.Append(CultureInfo.InvariantCulture, $"#  {prefix}: {YamlScalar.Of(expansion)}\n");
        }

        Slot("mapping_set_id", names.MappingSet);
        Slot("mapping_set_version", mapping.Version);
        Slot("mapping_set_title", mapping.Title.In(settings.Language));
        Slot("mapping_set_description", mapping.Description.In(settings.Language));
        Slot("license", settings.License.AbsoluteUri);
        Slot("subject_type", "skos concept");
        Slot("subject_source", names.SubjectSource);
        Slot("object_type", "skos concept");
        Slot("object_source", names.ObjectSource);
        Slot("other", SssomOther.Of(
            ("content_hash", $"sha256:{mapping.ContentHash}"),
            ("general_caveats", string.Join(',', mapping.GeneralCaveats.Select(static caveat => caveat.Code))),
            ("sources", string.Join("; ", mapping.Sources.Select(source => source.In(settings.Language))))));
        if (string.Join(' ', caveats) is { Length: > 0 } comment)
        {
            Slot("comment", comment);
        }
    }

    private static IEnumerable<string[]> Sorted(IEnumerable<string[]> rows)
        => rows.Order(Comparer<string[]>.Create(static (left, right) =>
        {
            var column = 0;
            while (column < left.Length - 1 && string.Equals(left[column], right[column], StringComparison.Ordinal))
            {
                column++;
            }

            return string.CompareOrdinal(left[column], right[column]);
        }));

    private static string Cell(string value)
        => value.AsSpan().IndexOfAny("\"\t\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
