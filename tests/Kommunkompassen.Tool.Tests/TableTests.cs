using System.Globalization;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool.Tests;

public sealed class TableTests
{
    private const int Widest = 100;

    public static TheoryData<string> Commands()
    {
        string[] ids = [.. Catalogue.Embedded.Evaluations.Select(static entry => entry.Id.Value)];
        return
        [
            "list",
            .. ids.Select(static id => $"scores {id}"),
            .. ids.Select(static id => $"compare {id} olofstrom-2022 --detail"),
            "compare olofstrom-2017 ronneby-2017 --to 2020 --detail",
            .. ids.Select(static id => $"trace {id} --to 2020 total"),
            .. ids.Select(static id => $"audit {id}"),
            "compare olofstrom-2017 olofstrom-2022 --sensitivity",
            "compare amal-2019 olofstrom-2022 --sensitivity",
            "compare avesta-2014 olofstrom-2022 --sensitivity",
            "map show 2010 2020",
            .. ids.Select(static id => $"standing {id} --group all scale=2020"),
            .. ids.Select(static id => $"standing {id} --group published amal-2019 mean=375"),
            "standing olofstrom-2022 --group amal-2019 scale=2020 --since olofstrom-2017 --since-group first scale=2020",
            "map show 2010-2017 2020",
            "trace olofstrom-2017 --to 2020 8",
            "trace amal-2019 --to 2020 4.4",
        ];
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_table_fits_a_hundred_columns_without_colour_in_both_languages(string command)
    {
        foreach (var language in (string[])["sv", "en"])
        {
            var run = ToolRun.Of([.. command.Split(' '), "--lang", language]).Done();
            Assert.DoesNotContain('\u001b', run.Out);
            Assert.DoesNotContain('\r', run.Out);
            Assert.All(run.Lines, static line => Assert.InRange(new StringInfo(line).LengthInTextElements, 1, Widest));
            Assert.All(run.Lines, static line => Assert.Equal(line.TrimEnd(), line));
            Assert.EndsWith("\n", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm-256color", true)]
    public void Colours_are_for_terminals_that_want_them(string? variable, string? value, bool coloured)
    {
        var terminal = new Surroundings
        {
            IsTerminal = true,
            Columns = 120,
            Variables = variable is null ? new Dictionary<string, string?>() : new Dictionary<string, string?> { [variable] = value },
        };
        Assert.Equal(
            coloured,
            ToolRun.On(terminal, "compare", "olofstrom-2017", "olofstrom-2022").Done().Out.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_has_no_colours_even_from_a_terminal_and_nothing_goes_to_standard_output()
    {
        using var file = new TemporaryFile();
        var terminal = new Surroundings { IsTerminal = true, Columns = 90 };
        Assert.Equal("", ToolRun.On(terminal, "compare", "olofstrom-2017", "olofstrom-2022", "--out", file.Path).Done().Out);
        Assert.Equal(ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022").Out, File.ReadAllText(file.Path));
        Assert.NotEqual(0xEF, File.ReadAllBytes(file.Path)[0]);
    }

    [Theory]
    [InlineData("compare olofstrom-2017 olofstrom-2022", 84)]
    [InlineData("standing olofstrom-2022 --group all scale=2020", 80)]
    [InlineData("standing olofstrom-2022 --group amal-2019 scale=2020 --since olofstrom-2017 --since-group first scale=2020", 80)]
    public void A_narrow_terminal_gets_narrow_tables(string command, int columns)
    {
        foreach (var language in (string[])["sv", "en"])
        {
            var variables = new Dictionary<string, string?> { ["NO_COLOR"] = "1" };
            var narrow = new Surroundings { IsTerminal = true, Columns = columns, Variables = variables };
            Assert.All(
                ToolRun.On(narrow, [.. command.Split(' '), "--lang", language]).Done().Lines,
                line => Assert.InRange(line.Length, 1, columns));
        }
    }

    [Fact]
    public void The_first_screen_has_what_a_head_of_administration_wants()
    {
        var screen = string.Join(
            ' ', ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", "en").Done().Out.Split('\n').Take(45));
        Assert.Contains("Area 2: declined", screen, StringComparison.Ordinal);
        Assert.Contains("October 2017", screen, StringComparison.Ordinal);
        Assert.Matches(@"Total of 800 points +396\.5 +452 +\+55\.5 +33\.5 to 77\.1 +improved +88%", screen);
        Assert.Matches(@"Total as reported +392 +452", screen);
        Assert.Contains("Coverage:", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("olofstrom-2022", "olofstrom-2017", true)]
    [InlineData("olofstrom-2017", "olofstrom-2022", false)]
    public void A_comparison_backwards_in_time_says_so(string before, string after, bool backwards)
        => Assert.Equal(
            backwards,
            ToolRun.Of("compare", before, after, "--lang", "en").Done().Out.Contains("is the older of the two", StringComparison.Ordinal));

    [Fact]
    public void Caveats_come_worst_first_once_each_with_sources_and_the_areas_that_they_touch()
    {
        var text = ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", "en").Done().Out;
        var headings = (int[])[Place("Not to be read without this"), Place("To be taken into account"), Place("Good to know")];
        Assert.Equal(headings.Order(), headings);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, "about how the municipality is steered and led"));
        Assert.Contains("(Areas 4, 5 and 8.)", text, StringComparison.Ordinal);
        Assert.Contains("olofstrom-2022, chapter 2", text, StringComparison.Ordinal);
        int Place(string heading) => text.IndexOf(heading, StringComparison.Ordinal);
    }
}
