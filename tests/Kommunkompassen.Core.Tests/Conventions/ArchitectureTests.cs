using System.Text.RegularExpressions;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Dependencies point one way, and nothing in the sources is of a kind that makes results inexact or dependent on the machine.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>What each folder may use beside itself: root &lt;- Scoring &lt;- Auditing, Mapping &lt;- Comparison &lt;- Serialization and Data; helpers may be used anywhere.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        [""] = ["Internal"],
        ["Internal"] = ["Scoring"],
        ["Scoring"] = ["Internal"],
        ["Auditing"] = ["Internal", "Scoring"],
        ["Mapping"] = ["Internal", "Scoring"],
        ["Comparison"] = ["Internal", "Scoring", "Mapping", "Auditing"],
        ["Serialization"] = ["Internal", "Scoring", "Auditing", "Mapping", "Comparison"],
        ["Data"] = ["Internal", "Scoring", "Auditing", "Mapping", "Comparison", "Serialization"],
    };

    [Fact]
    public void There_are_sources_to_look_at() => Assert.True(Sources.All.Count > 100);

    [Fact]
    public void Every_source_stands_in_a_folder_that_the_architecture_knows_and_in_the_namespace_of_that_folder()
        => Offenders.AssertNone(Sources.All.Where(static source => !MayUse.ContainsKey(source.Folder)
                || Namespace().Match(source.Text) is not { Success: true } match
                || (match.Groups[1].Value != (source.Folder.Length == 0 ? "Kommunkompassen" : $"Kommunkompassen.{source.Folder}")
                    && match.Groups[1].Value != $"Kommunkompassen.{Path.GetDirectoryName(source.Path)!.Replace(Path.DirectorySeparatorChar, '.')}"))
            .Select(static source => source.Path));

    [Fact]
    public void Namespaces_are_used_in_one_direction_only()
        => Offenders.AssertNone(Sources.All.SelectMany(static source => Uses().Matches(source.Code)
            .Select(static match => match.Groups[1].Value)
            .Where(used => MayUse.ContainsKey(used) && used != source.Folder && !MayUse[source.Folder].Contains(used))
            .Select(used => $"{source.Path} uses {used}")));

    /// <summary>Helpers are the only way up: what the root nouns use of them must not hand them what stands above.</summary>
    [Fact]
    public void Only_the_words_for_numbers_use_scores_among_the_helpers()
        => Assert.Equal(["Internal/NumberText.cs"], Sources.All.Where(static s => s.Folder == "Internal" && s.Code.Contains("Kommunkompassen.Scoring", StringComparison.Ordinal)).Select(static s => s.Path));

    [Fact]
    public void No_noun_at_the_root_shows_a_type_of_a_folder_in_its_signatures()
        => Offenders.AssertNone(CoreTypes.Public.Where(static type => type.Namespace == "Kommunkompassen")
            .SelectMany(static type => type.GetMembers().SelectMany(Signatures.Of).Select(used => (type, used)))
            .Where(static pair => pair.used.Namespace is { } name && name.StartsWith("Kommunkompassen.", StringComparison.Ordinal))
            .Select(static pair => $"{pair.type.Name} shows {pair.used}").Distinct());

    [Theory]
    [InlineData(@"\b(double|float)\b|\bSystem\.(Double|Single|Half)\b|\bMath\.(Sqrt|Pow|Round|Floor|Ceiling)\b", "inexact numbers")]
    [InlineData(@"\bDateTime(Offset)?\b|\bSystemClock\b|\bStopwatch\b|\bTimeProvider\b", "the clock of the machine")]
    [InlineData(@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bRandomNumberGenerator\b", "chance")]
    [InlineData(@"\bSystem\.Reflection\b|\bGetType\(\)|\bActivator\b|\bMakeGeneric|\bdynamic\b", "reflection")]
    [InlineData(@"\bConsole\b|\bEnvironment\.(?!NewLine)|\bFile\.|\bDirectory\.|\bHttpClient\b|\bProcess\.", "the world outside")]
    [InlineData(@"\bThread\.|\bTask\.Run\b|\[ThreadStatic\]|\bAsyncLocal\b", "threads of its own")]
    [InlineData(@"\bTODO\b|\bFIXME\b|\bHACK\b", "what is not done")]
    public void No_source_uses(string pattern, string what)
        => Offenders.AssertNone(Sources.All.Where(source => Regex.IsMatch(source.Code, pattern)).Select(source => $"{source.Path} uses {what}: {Regex.Match(source.Code, pattern)}"));

    [Fact]
    public void One_type_stands_in_one_file_of_its_name()
        => Offenders.AssertNone(Sources.All
            .Select(static source => (source.Path, File: Path.GetFileName(source.Path).Split('.')[0], Types: Declared().Matches(source.Code).Select(static m => m.Groups[1].Value).Distinct().ToList()))
            .Where(static source => source.Types.Count != 1 || source.Types[0] != source.File)
            .Select(static source => $"{source.Path} declares {string.Join(", ", source.Types)}"));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    /// <summary>A namespace of the library in a using directive or before the name of a type.</summary>
    [GeneratedRegex(@"(?<![\w.])(?:Kommunkompassen\.)?(Internal|Scoring|Auditing|Mapping|Comparison|Serialization|Data)(?=[.;])")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^(?:public|internal)[\w ]*? (?:class|record struct|record|struct|enum|interface|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
