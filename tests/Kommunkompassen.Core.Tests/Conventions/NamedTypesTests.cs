using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>What is public is there for somebody: a sample uses it, or a page names it.</summary>
public sealed partial class NamedTypesTests
{
    [FactWith(Outside.Repository)]
    public void Every_public_type_is_used_by_a_sample_or_named_on_a_page()
    {
        var words = Sources.Files("*.cs", "docs/samples").Select(static file => file.Text)
            .Concat(Pages.SelectMany(static page => Code().Matches(page).Select(static code => code.Value)))
            .SelectMany(static text => Word().Matches(text).Select(static word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains(nameof(Evaluation), words);
        Offenders.AssertNone(CoreTypes.Public.Where(type => !words.Contains(type.Name.Split('`')[0])).Select(static type => type.FullName));
    }

    /// <summary>The pages as people wrote them; a decision names much that is gone.</summary>
    private static IEnumerable<string> Pages => Sources.Files("*.md", "docs")
        .Where(static file => !file.Path.StartsWith("docs/decisions/", StringComparison.Ordinal))
        .Select(static file => file.Text)
        .Append(File.ReadAllText(Path.Combine(Sources.Repository, "README.md")));

    /// <summary>Code in a page: a block or a few words of it. Elsewhere the name of a type may be an ordinary word.</summary>
    [GeneratedRegex("```.*?```|`[^`\\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
