using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;

namespace Kommunkompassen.Docs.Reference;

/// <summary>The API reference: one page for each public type, and one that lists them all.</summary>
internal static class ReferencePages
{
    private static readonly Dictionary<string, string> Purposes = new(StringComparer.Ordinal)
    {
        ["Kommunkompassen"] = "The nouns: framework versions, evaluations, printed numbers, caveats.",
        ["Kommunkompassen.Auditing"] = "Which rules made the printed numbers, which numbers do not fit, what missing ones can have been.",
        ["Kommunkompassen.Comparison"] = "Two evaluations on one scale, reference groups, sensitivity, decomposition.",
        ["Kommunkompassen.Data"] = "The framework versions, evaluations and mappings that come with the package.",
        ["Kommunkompassen.Mapping"] = "Links between framework versions, translation, ledger, trace, composition.",
        ["Kommunkompassen.Scoring"] = "Exact fractions, intervals, what printed numbers say.",
        ["Kommunkompassen.Documents"] = "Documents in and out.",
        ["Kommunkompassen.Exchange"] = "Mappings in the formats of other tools.",
        ["Kommunkompassen.Reports"] = "Score tables read out of the text of a report.",
        ["Kommunkompassen.Testing"] = "Generators for property tests, in a package of their own.",
    };

    /// <summary>Writes all pages.</summary>
    /// <exception cref="UndocumentedException">Something public has no documentation; all of it is named.</exception>
    internal static void Write(OutputFolder folder, IReadOnlyList<Assembly> assemblies)
    {
        var types = assemblies.SelectMany(ApiMembers.Types).ToArray();
        var documentation = XmlDocumentation.Beside(assemblies);
        if (documentation.Missing(types) is { Count: > 0 } missing)
        {
            throw new UndocumentedException(missing);
        }

        var page = new TypePage(documentation, new Links(types));
        foreach (var type in types)
        {
            folder.Write($"{Links.Page(type)}.md", page.Of(type));
        }

        folder.Write("index.md", Index(types, page));
        folder.Write("sidebar.json", Sidebar(types));
    }

    private static string Index(Type[] types, TypePage page)
    {
        var text = new StringBuilder(
            "---\ntitle: API reference\neditLink: false\n---\n\n# API reference\n\n"
            + "Made from the documentation comments of the packages `Kommunkompassen.Core` and `Kommunkompassen.Core.Testing`. "
            + "Every type is immutable and thread-safe unless its page says otherwise.\n\n");
        foreach (var group in types.GroupBy(static type => type.Namespace!).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"## {group.Key} {{#{Links.Folder(group.Key)}}}\n\n{Purposes.GetValueOrDefault(group.Key, "")}\n\n| type | what it is |\n| "
                    + $"--- | --- |\n");
            foreach (var type in group)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| [<code v-pre>{WebUtility.HtmlEncode(TypeNames.Of(type))}</code>](/reference/{Links.Page(type)}) | "
                        + $"{page.Summary(type)} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What the site's sidebar lists, as JSON without a serializer: names of types need no escaping.</summary>
    private static string Sidebar(Type[] types)
    {
        var groups = types.GroupBy(static type => type.Namespace!).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(
                static group
                    => $"{{\"text\":\"{group.Key}\",\"link\":\"/reference/#{Links.Folder(group.Key)}\",\"items\":["
                        + $"{string.Join(',', group.Select(Item))}]}}");
        return $"[{string.Join(",\n", groups)}]\n";
    }

    private static string Item(Type type)
        => $"{{\"text\":\"{WebUtility.HtmlEncode(TypeNames.Of(type))}\",\"link\":\"/reference/{Links.Page(type)}\"}}";
}
