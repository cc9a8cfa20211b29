using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Dependencies point one way, and nothing in the sources is of a kind that makes results inexact or dependent on the
/// machine.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>What each folder may use beside itself and the folders within it: the nouns &lt;- Scoring &lt;- Auditing, Mapping &lt;-
    /// Comparison &lt;- Documents &lt;- the rest &lt;- Data. Csv uses what Reports infers from printed numbers.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        [""] = ["Internal"],
        ["Internal"] = [],
        ["Scoring"] = ["", "Internal"],
        ["Auditing"] = ["", "Internal", "Scoring"],
        ["Mapping"] = ["", "Internal", "Scoring"],
        ["Comparison"] = ["", "Internal", "Scoring", "Mapping"],
        ["Documents"] = ["", "Internal", "Scoring", "Auditing", "Mapping", "Comparison"],
        ["Csv"] = ["", "Internal", "Scoring", "Auditing", "Documents", "Reports"],
        ["Reports"] = ["", "Internal", "Scoring", "Auditing", "Documents"],
        ["Exchange"] = ["", "Internal", "Scoring", "Mapping", "Documents"],
        ["Data"] = ["", "Internal", "Scoring", "Auditing", "Mapping", "Comparison", "Documents"],
    };

    private static IReadOnlyList<CompiledUses.Use> Uses => CompiledUses.Find(CoreTypes.Assembly, FoldersOfTypes);

    /// <summary>The folder of each type, by its full name; a file of several parts stands in one folder.</summary>
    private static Dictionary<string, string> FoldersOfTypes => Sources.All
        .GroupBy(static source => $"{Namespace().Match(source.Text).Groups[1].Value}.{Path.GetFileName(source.Path).Split('.')[0]}")
        .ToDictionary(
            static group => group.Key,
            static group => group.Select(static source => Path.GetDirectoryName(source.Path)!.Replace('\\', '/')).Distinct().Single());

    [FactWith(Outside.Repository)]
    public void There_are_sources_to_look_at() => Assert.True(Sources.All.Count > 100);

    [FactWith(Outside.Repository)]
    public void Every_source_stands_in_a_first_folder_that_the_architecture_knows_and_has_the_namespace_of_that_folder()
        => Offenders.AssertNone(Sources.All.Where(static source => !MayUse.ContainsKey(source.Folder)
                || Namespace().Match(source.Text).Groups[1].Value != (
                    source.Folder.Length == 0 ? "Kommunkompassen" : $"Kommunkompassen.{source.Folder}"))
            .Select(static source => source.Path));

    [FactWith(Outside.Repository)]
    public void Folders_use_each_other_in_one_direction_only()
        => Offenders.AssertNone(
            Uses.Where(
                static use
                    => use.From.Split('/')[0] is var from && use.To.Split('/')[0] is var to && from != to && !MayUse[from].Contains(to))
            .Select(static use => $"{use.By} in {use.From} uses {use.Used} in {use.To}"));

    [FactWith(Outside.Repository)]
    public void No_circle_leads_from_a_folder_back_to_it_not_even_through_the_folders_within()
    {
        var uses = Uses;
        Assert.True(uses.Count > 100, "Few uses were found; the reading of compiled types has gone blind.");
        Offenders.AssertNone(CompiledUses.Circles(uses).SelectMany(circle => uses
            .Where(use => circle.Contains(use.From) && circle.Contains(use.To))
            .GroupBy(static use => (use.From, use.To))
            .Select(
                static group
                    => $"{group.Key.From} -> {group.Key.To}: "
                        + $"{string.Join(", ", group.Select(static use => $"{use.By.Split('.')[^1]} uses {use.Used.Split('.')[^1]}"))}")));
    }

    [Fact]
    public void A_circle_is_found_where_there_is_one()
        => Assert.Equal(
            [["A", "B/C"]],
            CompiledUses.Circles(
                [new("A", "B/C", "x", "y"), new("B/C", "B", "y", "z"), new("B/C", "A", "y", "x"), new("B", "D", "z", "w")]));

    [Fact]
    public void No_noun_at_the_root_shows_a_type_of_a_folder_in_its_signatures()
        => Offenders.AssertNone(CoreTypes.Public.Where(static type => type.Namespace == "Kommunkompassen")
            .SelectMany(static type => type.GetMembers().SelectMany(Signatures.Of).Select(used => (type, used)))
            .Where(static pair => pair.used.Namespace is { } name && name.StartsWith("Kommunkompassen.", StringComparison.Ordinal))
            .Select(static pair => $"{pair.type.Name} shows {pair.used}").Distinct());

    [TheoryWith(Outside.Repository)]
    [InlineData(@"\b(double|float)\b|\bSystem\.(Double|Single|Half)\b|\bMath\.(Sqrt|Pow|Round|Floor|Ceiling)\b", "inexact numbers")]
    [InlineData(@"\bDateTime(Offset)?\b|\bSystemClock\b|\bStopwatch\b|\bTimeProvider\b", "the clock of the machine")]
    [InlineData(@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bRandomNumberGenerator\b", "chance")]
    [InlineData(@"\bSystem\.Reflection\b|\bGetType\(\)|\bActivator\b|\bMakeGeneric|\bdynamic\b", "reflection")]
    [InlineData(@"\bConsole\b|\bEnvironment\.(?!NewLine)|\bFile\.|\bDirectory\.|\bHttpClient\b|\bProcess\.", "the world outside")]
    [InlineData(@"\bThread\.|\bTask\.Run\b|\[ThreadStatic\]|\bAsyncLocal\b", "threads of its own")]
    [InlineData(@"\bTODO\b|\bFIXME\b|\bHACK\b", "what is not done")]
    public void No_source_uses(string pattern, string what)
        => Offenders.AssertNone(
            Sources.All.Where(source => Regex.IsMatch(source.Code, pattern))
                .Select(source => $"{source.Path} uses {what}: {Regex.Match(source.Code, pattern)}"));

    [FactWith(Outside.Repository)]
    public void One_type_stands_in_one_file_of_its_name()
        => Offenders.AssertNone(Sources.All
            .Select(
                static source
                    => (
                        source.Path, File: Path.GetFileName(source.Path).Split('.')[0],
                        Types: Declared().Matches(source.Code).Select(static m => m.Groups[1].Value).Distinct().ToList()))
            .Where(static source => source.Types.Count != 1 || source.Types[0] != source.File)
            .Select(static source => $"{source.Path} declares {string.Join(", ", source.Types)}"));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal)[\w ]*? (?:class|record struct|record|struct|enum|interface|delegate \S+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declared();
}
