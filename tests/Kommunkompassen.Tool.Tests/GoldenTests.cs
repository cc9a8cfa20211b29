namespace Kommunkompassen.Tool.Tests;

/// <summary>Whole outputs, letter by letter.</summary>
public sealed class GoldenTests
{
    private const string Since =
        "standing olofstrom-2022 --group ronneby-2017 amal-2019 scale=2020 "
            + "--since olofstrom-2017 --since-group avesta-2014 ronneby-2017 scale=2020";

    [Theory]
    [InlineData("compare.en.txt", "compare olofstrom-2017 olofstrom-2022 --lang en")]
    [InlineData("compare.sv.txt", "compare olofstrom-2017 olofstrom-2022 --lang sv")]
    [InlineData("compare-detail.sv.txt", "compare olofstrom-2017 olofstrom-2022 --lang sv --detail")]
    [InlineData("compare.en.md", "compare olofstrom-2017 olofstrom-2022 --lang en --format markdown")]
    [InlineData("compare.sv.md", "compare olofstrom-2017 olofstrom-2022 --lang sv --format markdown")]
    [InlineData("compare.csv", "compare olofstrom-2017 olofstrom-2022 --lang en --format csv")]
    [InlineData("compare.json", "compare olofstrom-2017 olofstrom-2022 --format json")]
    [InlineData("scores-amal.sv.txt", "scores amal-2019 --lang sv")]
    [InlineData("scores-amal.csv", "scores amal-2019 --lang en --format csv")]
    [InlineData("trace.en.txt", "trace olofstrom-2017 --to 2020 2 --lang en")]
    [InlineData("trace.csv", "trace olofstrom-2017 --to 2020 2 --lang en --format csv")]
    [InlineData("audit-ronneby.en.txt", "audit ronneby-2017 --lang en")]
    [InlineData("audit-ronneby.sv.txt", "audit ronneby-2017 --lang sv")]
    [InlineData("audit-ronneby.en.csv", "audit ronneby-2017 --lang en --format csv")]
    [InlineData("audit-ronneby.json", "audit ronneby-2017 --format json")]
    [InlineData("audit-amal.sv.md", "audit amal-2019 --lang sv --format markdown")]
    [InlineData("compare-sensitivity.en.txt", "compare olofstrom-2017 olofstrom-2022 --sensitivity --lang en")]
    [InlineData("compare-sensitivity.sv.md", "compare amal-2019 olofstrom-2022 --sensitivity --lang sv --format markdown")]
    [InlineData("map-show.en.txt", "map show 2010-2017 2020 --lang en")]
    [InlineData("map-show.sv.txt", "map show 2010 2010-2017 --lang sv")]
    [InlineData("map-show.csv", "map show 2016 2016-2019 --lang en --format csv")]
    [InlineData("map-show.json", "map show 2016 2016-2019 --format json")]
    [InlineData("standing.en.txt", "standing olofstrom-2022 --group all scale=2020 --lang en")]
    [InlineData("standing.sv.txt", "standing olofstrom-2022 --group all scale=2020 --lang sv")]
    [InlineData("standing.csv", "standing olofstrom-2022 --group all scale=2020 --lang en --format csv")]
    [InlineData("standing-published.sv.md", "standing amal-2019 --group published mean=473 --lang sv --format markdown")]
    [InlineData("standing-published.json", "standing amal-2019 --group published mean=473 --format json")]
    [InlineData("standing-since.en.txt", Since + " --lang en")]
    [InlineData("standing-since.sv.md", Since + " --lang sv --format markdown")]
    [InlineData("standing-since.csv", Since + " --lang en --format csv")]
    [InlineData("list.en.txt", "list --lang en")]
    [InlineData("list.csv", "list --lang en --format csv")]
    public void The_output_is_the_one_that_was_approved(string file, string command)
        => Golden.Assert(file, ToolRun.Of(command.Split(' ')).Done().Out);
}
