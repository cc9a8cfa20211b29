namespace Kommunkompassen.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "use list, scores, compare, trace, standing, audit, map, import, stream, validate, schema")]
    [InlineData(
        "frobnicate",
        "no command 'frobnicate'; use list, scores, compare, trace, standing, audit, map, import, stream, validate, schema")]
    [InlineData("--frobnicate", "no option '--frobnicate'")]
    [InlineData("scores olofstrom-2071", "olofstrom-2017")]
    [InlineData("scores Olofström-2017", "olofstrom-2017")]
    [InlineData("scores OLOFSTROM-2017", "did you mean 'olofstrom-2017'")]
    [InlineData("scores ???", "there are avesta-2014, ronneby-2017, olofstrom-2017, amal-2019, olofstrom-2022")]
    [InlineData("scores missing.json", "no file 'missing.json'")]
    [InlineData("scores ./missing", "no file './missing'")]
    [InlineData("scores @olofstrom-2017", "no evaluation '@olofstrom-2017'")]
    [InlineData("scores olofstrom-2017 --format xml", "use table, markdown, csv, json")]
    [InlineData("scores olofstrom-2017 --lang de", "use sv, en")]
    [InlineData("scores olofstrom-2017 --out /missing/folder/file", "Cannot write '/missing/folder/file'")]
    [InlineData("compare olofstrom-2017", "Required argument missing")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --detial", "--detial")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --to 2021", "no framework version '2021'; the nearest are 2020")]
    [InlineData("trace olofstrom-2017 2.1", "--to")]
    [InlineData("trace olofstrom-2017 --to 2020 9.9", "give a sub-question (1.1 to 8.4), an area (1 to 8) or total")]
    [InlineData("trace olofstrom-2017 --to 2020 0", "has no '0'")]
    [InlineData("standing olofstrom-2022", "--group")]
    [InlineData("standing olofstrom-2071 --group all", "olofstrom-2017")]
    [InlineData("standing olofstrom-2022 --group amal-2018", "--group: There is no evaluation 'amal-2018'; the nearest are amal-2019")]
    [InlineData("standing olofstrom-2022 --group first,repeated", "with spaces between, all, first, repeated")]
    [InlineData("standing olofstrom-2022 --group missing.json", "no file 'missing.json'")]
    [InlineData("standing olofstrom-2022 --group first all", "'all' contradicts 'first'.")]
    [InlineData(
        "standing olofstrom-2022 --group from=2019 from=2020 amal-2019 amal-2019",
        "'from' is given twice. 'amal-2019' is given twice.")]
    [InlineData(
        "standing olofstrom-2022 --group from=spring colour=2 mean=4",
        "'from=spring' has no period; write a year (2017), a month (2017-10) or a day (2017-10-03). "
            + "There is no 'colour=' in 'colour=2'. mean= belongs to published.")]
    [InlineData("standing olofstrom-2022 --group from=2019 until=2017", "before it begins with 2019; exchange the two")]
    [InlineData("standing olofstrom-2022 --group framework=2021", "no framework version '2021'")]
    [InlineData("standing olofstrom-2022 --group all scale=2021", "no framework version '2021'")]
    [InlineData("standing olofstrom-2022 --group published all", "Beside published there can only be mean=")]
    [InlineData("standing amal-2019 --group published", "choose mean=375 (the first evaluations of all municipalities) or mean=473")]
    [InlineData("standing amal-2019 --group published mean=400", "no mean of 400; it has mean=375")]
    [InlineData("standing amal-2019 --group published mean=many", "'mean=many' has no number")]
    [InlineData("standing olofstrom-2022 --group all scale=2020 --since olofstrom-2017", "--since and --since-group belong together")]
    [InlineData("standing olofstrom-2022 --group all scale=2020 --since-group all scale=2020", "--since and --since-group belong together")]
    [InlineData(
        "standing olofstrom-2022 --group all scale=2020 --since olofstrom-2017 --since-group up=2",
        "--since-group: There is no 'up='")]
    [InlineData("audit olofstrom-2071", "olofstrom-2017")]
    [InlineData("audit olofstrom-2017 --strickt", "--strickt")]
    [InlineData("map", "map --help")]
    [InlineData("map show 2016", "map show --help")]
    [InlineData("map show 2016 2021", "no framework version '2021'")]
    [InlineData("map show 2016 2016", "Both framework versions are 2016")]
    [InlineData("map check missing.json", "no file 'missing.json'")]
    [InlineData("map export 2016 2020", "--as")]
    [InlineData("map export 2016 2020 --as xml", "use sssom, oscal, csv, json")]
    [InlineData("map export 2016 2020 --as csv --format json", "--as, not --format")]
    [InlineData("map export 2016 2020 --as oscal", "give --modified")]
    [InlineData("map export 2016 2020 --as oscal --modified yesterday", "2026-01-31T12:00:00Z")]
    [InlineData("map export 2016 2020 --as csv --modified 2026-01-31T12:00:00Z", "belongs to --as oscal")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --mapping missing.json", "no file 'missing.json'")]
    [InlineData("validate", "Required argument missing")]
    [InlineData("validate missing.json", "no file 'missing.json'")]
    [InlineData("validate a.json --frobnicate", "--frobnicate")]
    [InlineData("schema", "Required argument missing")]
    [InlineData("schema evalution", "there are framework, evaluation, mapping, comparison, audit, reference-group")]
    [InlineData("schema evaluation --format json", "takes no --format")]
    [InlineData("list everything", "use frameworks, evaluations, mappings")]
    [InlineData("import", "import --help")]
    [InlineData("import missing.txt", "no file 'missing.txt'")]
    [InlineData("import missing.txt --as pdf", "use report, csv, json")]
    [InlineData("import missing.txt --format json", "--as, not --format")]
    [InlineData("stream missing.ndjson --out x", "--translate-to")]
    [InlineData("stream missing.ndjson --translate-to 2020 --out x", "no file 'missing.ndjson'")]
    [InlineData("stream missing.ndjson --translate-to 2021 --out x", "no framework version '2021'; the nearest are 2020")]
    [InlineData("stream missing.ndjson --translate-to 2020", "give --out FILE")]
    [InlineData("stream missing.ndjson --translate-to 2020 --out x --format csv", "no --format")]
    [InlineData("stream missing.ndjson --translate-to 2020 --out x --on-error panic", "use skip, stop")]
    public void Wrong_usage_is_answered_in_one_line_that_says_what_would_be_right(string command, string expected)
        => Assert.Contains(
            expected, ToolRun.Of(command.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Failed(ExitCode.Usage),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("compare olofstrom-2022 olofstrom-2017 --to 2010-2017", "from framework version 2020 to 2010-2017")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --to 2010", "from framework version 2010-2017 to 2010")]
    [InlineData("trace olofstrom-2022 --to 2016 1", "from framework version 2020 to 2016")]
    [InlineData("map show 2020 2016", "from framework version 2020 to 2016")]
    public void Without_a_mapping_the_framework_versions_and_the_mappings_that_exist_are_named(string command, string expected)
    {
        var line = ToolRun.Of(command.Split(' ')).Failed(ExitCode.Refused);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains("2010-2017 -> 2020", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("compare --help")]
    [InlineData("--version")]
    public void Help_and_version_are_not_errors(string command) => Assert.NotEmpty(ToolRun.Of(command.Split(' ')).Done().Out);

    [Theory]
    [InlineData(
        "compare olofstrom-2017 olofstrom-2022 --lang en --format csv",
        "--lang en --format csv compare olofstrom-2017 olofstrom-2022")]
    public void Options_may_stand_before_the_command(string one, string other)
        => Assert.Equal(ToolRun.Of(one.Split(' ')).Done(), ToolRun.Of(other.Split(' ')).Done());
}
