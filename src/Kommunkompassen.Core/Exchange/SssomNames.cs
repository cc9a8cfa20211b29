using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>The identifiers of a mapping as compact URIs. Every form has a prefix of its own, so that the same number in two forms is never
/// the same thing.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="settings">The base of all identifiers.</param>
internal sealed class SssomNames(FrameworkMapping mapping, MappingExportOptions settings)
{
    private const string Frameworks = "kk";

    internal string MappingSet => $"{settings.BaseUri.AbsoluteUri}mapping/{mapping.Id}";

    internal string SubjectSource => $"{Frameworks}:{mapping.From.Id}";

    internal string ObjectSource => $"{Frameworks}:{mapping.To.Id}";

    internal string Subject(SubQuestionNumber number) => $"{Prefix(mapping.From)}:{number}";

    internal string Object(SubQuestionNumber number) => $"{Prefix(mapping.To)}:{number}";

    /// <summary>Prefix and what it stands for, in the order of the prefixes.</summary>
    internal IEnumerable<(string Prefix, string Expansion)> Prefixes()
    {
        var forms = $"{settings.BaseUri.AbsoluteUri}framework/";
        return new[] { (Frameworks, forms), (Prefix(mapping.From), $"{forms}{mapping.From.Id}/"), (Prefix(mapping.To), $"{forms}{mapping.To.Id}/") }
            .Distinct()
            .OrderBy(static pair => pair.Item1, StringComparer.Ordinal);
    }

    private static string Prefix(FrameworkVersion framework) => $"{Frameworks}-{framework.Id}";
}
