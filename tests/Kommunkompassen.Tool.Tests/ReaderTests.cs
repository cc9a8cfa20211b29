using Kommunkompassen.Data;
using Xunit;

namespace Kommunkompassen.Tool.Tests;

/// <summary>What a reader sees: whole words, each total in its own row, what has to be known of it, and all that is wrong at
/// once.</summary>
public sealed class ReaderTests
{
    private static readonly string[] Ids = ["avesta-2014", "olofstrom-2017", "ronneby-2017", "amal-2019", "olofstrom-2022"];

    public static TheoryData<string, string, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (before, after) in Ids.SelectMany(static before => Ids.Select(after => (before, after))))
            {
                data.Add(before, after, "en");
                data.Add(before, after, "sv");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void No_word_is_cut_and_no_row_runs_into_another(string before, string after, string language)
    {
        var lines = ToolRun.Of("compare", before, after, "--lang", language).Done().Out.Split('\n');
        var ofAreas = Catalogue.Embedded.Frameworks.SelectMany(static entry => Catalogue.Embedded.GetFramework(entry.Id).Areas)
            .SelectMany(static area => area.Name.Split(' ')).ToHashSet();
        var cut = lines.Zip(
            lines.Skip(1), static (line, next) => (End: line.TrimEnd().Split(' ')[^1], Start: next.TrimStart().Split(' ')[0]))
            .Where(
                pair => pair.End.Length > 0 && pair.Start.Length > 0 && !pair.End.EndsWith('-') && ofAreas.Contains(pair.End + pair.Start));
        Assert.Empty(cut);

        var (points, reported) = language == "en" ? (" points ", "Total as reported ") : (" poäng ", "Summa i rapporten ");
        Assert.Single(lines, line => line.StartsWith($"     {reported}", StringComparison.Ordinal) && line.Any(char.IsAsciiDigit));
        Assert.Single(
            lines,
            line => line.StartsWith(language == "en" ? "     Total of " : "     Summa av ", StringComparison.Ordinal)
                && line.Contains(points, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("compare ronneby-2017 amal-2019 --lang en", "These are two municipalities")]
    [InlineData("compare ronneby-2017 amal-2019 --lang sv", "Det är två olika kommuner")]
    [InlineData("compare olofstrom-2022 olofstrom-2017 --lang en", "go backwards in time")]
    [InlineData("compare avesta-2014 avesta-2014 --lang en", "Own: the points in the evaluation's own framework version")]
    [InlineData("compare avesta-2014 avesta-2014 --lang sv", "Egen: poängen i den egna upplagan")]
    [InlineData("compare avesta-2014 olofstrom-2017 --to 2020 --sensitivity --lang en", "They keep their shares here")]
    [InlineData("compare ronneby-2017 amal-2019 --sensitivity --lang en", "No question is split")]
    [InlineData("compare olofstrom-2017 amal-2019 --sensitivity --lang en", "1 older question is split")]
    [InlineData("compare olofstrom-2017 amal-2019 --sensitivity --lang sv", "1 äldre fråga är delad")]
    [InlineData(
        "standing olofstrom-2022 --group ronneby-2017 amal-2019 scale=2020 "
            + "--since olofstrom-2017 --since-group avesta-2014 ronneby-2017 scale=2020 --lang en",
        "might not share a framework version")]
    public void What_a_reader_has_to_know_is_said(string command, string sentence)
        => Assert.Contains(
            sentence,
            string.Join(' ', ToolRun.Of(command.Split(' ')).Done().Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("compare nix nox --to 3000 --mapping /nowhere.json", "'nix'", "'nox'", "'3000'", "/nowhere.json")]
    [InlineData("trace nix --to 3000 total", "'nix'", "'3000'")]
    [InlineData("map show 1 2", "'1'", "'2'")]
    [InlineData("validate /nowhere /nor-here", "/nowhere", "/nor-here")]
    public void All_that_a_command_line_names_wrongly_is_said_at_once(string command, params string[] named)
    {
        var run = ToolRun.Of(command.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.All(named, name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_of_two_municipalities_is_not_said_of_one()
        => Assert.DoesNotContain(
            "two municipalities", ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", "en").Done().Out,
            StringComparison.Ordinal);
}
