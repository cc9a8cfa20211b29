using System.CommandLine;

namespace Kommunkompassen.Tool;

/// <summary>The options that every command has.</summary>
internal sealed class OutputOptions(ToolHost host)
{
    private readonly Option<Format?> _format = Choice.Option<Format?>(
        "--format", "How to give the answer; a table unless stated otherwise",
        ("table", Format.Table), ("markdown", Format.Markdown), ("csv", Format.Csv), ("json", Format.Json));

    private readonly Option<string?> _file = new("--out")
    {
        Description = "Write the answer to a file instead of standard output",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<Language?> _language = Choice.Option<Language?>(
        "--lang", "The language of tables and titles; Swedish where the system is Swedish, else English",
        ("sv", Language.Swedish), ("en", Language.English));

    internal IEnumerable<Option> All => [_format, _file, _language];

    internal OutputChoice Of(ParseResult parsed)
        => new(parsed.GetValue(_format) ?? Format.Table, parsed.GetValue(_file), parsed.GetValue(_language) ?? SystemLanguage.Of(host));

    /// <summary>The language that is given on the command line, whatever that of the system.</summary>
    internal Language? GivenLanguage(ParseResult parsed) => parsed.GetValue(_language);

    /// <summary>For commands whose result has one format only, or an option of its own for it.</summary>
    internal void RefuseFormat(ParseResult parsed, string refusal)
    {
        if (parsed.GetValue(_format) is not null)
        {
            throw ToolException.Usage(refusal);
        }
    }
}
