using System.CommandLine;
using Kommunkompassen.Documents;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using NodaTime;
using NodaTime.Text;

namespace Kommunkompassen.Tool;

/// <summary><c>map export FROM TO --as FORMAT</c>: a mapping in a format of other tools, or as a document to change and use as one's
/// own.</summary>
internal static class MapExportCommand
{
    private enum Target
    {
        Sssom,
        Oscal,
        Csv,
        Json,
    }

    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var (from, to) = (MapCommand.FromArgument(), MapCommand.ToArgument());
        (string, Target?)[] words = [("sssom", Target.Sssom), ("oscal", Target.Oscal), ("csv", Target.Csv), ("json", Target.Json)];
        var format = new Option<Target?>("--as")
        {
            Description =
                "SSSOM as TSV, an OSCAL mapping collection as JSON, a crossmap from,to,weight as CSV, or the mapping document itself",
            HelpName = "sssom|oscal|csv|json",
            Required = true,
            CustomParser = result => Choice.Parsed(result, "--as", words),
        };
        var modified = new Option<string?>("--modified")
        {
            Description = "For oscal, which demands it: when the document was last changed, such as 2026-01-31T12:00:00Z",
            HelpName = "INSTANT",
        };
        var command = new Command("export", "Write a mapping in a format of other tools") { from, to, format, modified };
        command.SetAction(parsed =>
        {
            output.RefuseFormat(parsed, "map export takes --as, not --format.");
            var mapping = MapCommand.Routes(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to))[0].Mapping;
            var settings = new MappingExportOptions(language: output.GivenLanguage(parsed) ?? Language.English);
            var text = Text(mapping, parsed.GetValue(format)!.Value, parsed.GetValue(modified), settings);
            AnswerWriter.Write(text, output.Of(parsed).File, host);
        });
        return command;
    }

    private static string Text(FrameworkMapping mapping, Target target, string? modified, MappingExportOptions settings)
        => (target, modified) switch
        {
            (Target.Oscal, { } given) => MappingExport.ToOscal(mapping, Instant(given), settings),
            (Target.Oscal, null) => throw ToolException.Usage(
                "OSCAL demands when a document was last changed; give --modified, such as --modified 2026-01-31T12:00:00Z."),
            (_, not null) => throw ToolException.Usage("--modified belongs to --as oscal; the other formats have no place for it."),
            (Target.Sssom, _) => MappingExport.ToSssom(mapping, settings),
            (Target.Csv, _) => MappingExport.ToCsv(mapping),
            _ => Document.ToJson(mapping),
        };

    private static Instant Instant(string given)
        => InstantPattern.ExtendedIso.Parse(given) is { Success: true, Value: var instant } && instant.InUtc().Year is >= 1900 and <= 2999
            ? instant
            : throw ToolException.Usage(
                $"'{given}' is not an instant of the years 1900 to 2999 in ISO format; write it as in 2026-01-31T12:00:00Z.");
}
