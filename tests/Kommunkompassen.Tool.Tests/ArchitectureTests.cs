using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Conventions;

namespace Kommunkompassen.Tool.Tests;

/// <summary>One folder a command, and no command uses another's: what several need is in the folders that all may use.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>What the shared folders may use; the folder of a command may use all of them, and the root may use everything.</summary>
    private static readonly Dictionary<string, string[]> Shared = new()
    {
        ["Host"] = [],
        ["Output"] = ["Host"],
        ["CommandLine"] = ["Host", "Output"],
    };

    private static readonly string[] Commands =
        ["Audit", "Compare", "Import", "List", "Map", "Schema", "Scores", "Standing", "Stream", "Trace", "Validate"];

    [Fact]
    public void A_command_uses_the_shared_folders_only_and_those_use_each_other_in_one_direction()
    {
        var folders = Sources().ToDictionary(static source => $"Kommunkompassen.Tool.{source.Type}", static source => source.Folder);
        var uses = CompiledUses.Find(typeof(Cli).Assembly, folders);
        Assert.True(uses.Count > 50, "Few uses were found; the reading of compiled types has gone blind.");
        Offenders.AssertNone(uses.Where(static use => !MayUse(use.From, use.To))
            .Select(static use => $"{use.By} in {use.From} uses {use.Used} in {use.To}"));
    }

    [Theory]
    [InlineData("", "Compare", true)]
    [InlineData("Compare", "Output", true)]
    [InlineData("CommandLine", "Host", true)]
    [InlineData("Compare", "Standing", false)]
    [InlineData("Output", "CommandLine", false)]
    [InlineData("Host", "Output", false)]
    [InlineData("Compare", "", false)]
    public void The_rule_is(string from, string to, bool allowed) => Assert.Equal(allowed, MayUse(from, to));

    [Fact]
    public void Every_source_is_in_a_folder_of_the_rule_in_the_one_namespace_and_declares_the_type_of_its_name()
        => Offenders.AssertNone(Sources()
            .Where(static source => (source.Folder.Length > 0 && !Shared.ContainsKey(source.Folder) && !Commands.Contains(source.Folder))
                || Namespace().Match(source.Text).Groups[1].Value != "Kommunkompassen.Tool"
                || !Declared().Matches(source.Text).Select(static found => found.Groups[1].Value).Distinct().SequenceEqual([source.Type]))
            .Select(static source => $"{source.Folder}/{source.Type}.cs"));

    private static bool MayUse(string from, string to)
        => from.Length == 0 || (Shared.TryGetValue(from, out var allowed) ? allowed.Contains(to) : Shared.ContainsKey(to));

    /// <summary>The sources of the tool; the test is skipped with the reason where it runs without them.</summary>
    private static List<(string Folder, string Type, string Text)> Sources()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !Directory.Exists(Path.Combine(root.FullName, "src", "Kommunkompassen.Tool")))
        {
            root = root.Parent;
        }

        Assert.SkipWhen(root is null, $"There is no folder src/Kommunkompassen.Tool above {AppContext.BaseDirectory}.");
        var tool = Path.Combine(root!.FullName, "src", "Kommunkompassen.Tool");
        return
        [
            .. from file in Directory.EnumerateFiles(tool, "*.cs", SearchOption.AllDirectories)
               let folder = Path.GetRelativePath(tool, Path.GetDirectoryName(file)!).Replace('\\', '/')
               let type = Path.GetFileNameWithoutExtension(file)
               where folder.Split('/')[0] is not ("obj" or "bin") && (folder, type) != (".", "Program")
               select (folder == "." ? "" : folder, type, File.ReadAllText(file)),
        ];
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal)[\w ]*? (?:class|record struct|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
