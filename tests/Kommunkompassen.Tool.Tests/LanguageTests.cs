using System.Globalization;

namespace Kommunkompassen.Tool.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("sv_SE.UTF-8", null, null, "", true)]
    [InlineData(null, "sv_FI.UTF-8", "en_GB.UTF-8", "", true)]
    [InlineData(null, null, "sv_SE.UTF-8", "", true)]
    [InlineData(null, null, "sv", "", true)]
    [InlineData("C", null, "sv_SE.UTF-8", "", false)]
    [InlineData("", "", "sv_SE.UTF-8", "", true)]
    [InlineData(null, null, "en_GB.UTF-8", "sv-SE", false)]
    [InlineData(null, null, null, "sv-SE", true)]
    [InlineData(null, null, null, "", false)]
    [InlineData(null, null, "svx_XX", "", false)]
    public void Swedish_where_the_system_is_swedish_else_english(string? all, string? messages, string? lang, string culture, bool swedish)
    {
        var surroundings = new Surroundings
        {
            Culture = culture,
            Variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang },
        };
        Assert.Contains(swedish ? "Utvärderingar" : "Evaluations", ToolRun.On(surroundings, "list").Done().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        string[][] commands =
        [
            .. from format in (string[])["table", "markdown", "csv", "json"]
               from language in (string[])["sv", "en"]
               from command in (string[])[
                   "list", "scores amal-2019", "compare olofstrom-2017 olofstrom-2022", "trace olofstrom-2017 --to 2020 2",
                   "audit amal-2019", "map show 2016 2020"
               ]
               select (string[])[.. command.Split(' '), "--format", format, "--lang", language],
        ];
        var (before, expected) = (CultureInfo.CurrentCulture, commands.Select(static command => ToolRun.Of(command)).ToList());
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(expected, commands.Select(static command => ToolRun.Of(command)));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Swedish_tables_have_decimal_commas_and_a_real_minus_sign()
    {
        var text = ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", "sv").Done().Out;
        Assert.Matches("Samhällsutveckling +68,4 +65 +\u22123,4 +\u22125,9 till \u22120,9 +försämring +93\u00a0%", text);
    }
}
