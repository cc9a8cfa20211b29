using System.CommandLine;
using System.CommandLine.Completions;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>map show|check|export</c>: the mappings between the forms themselves.</summary>
internal static class MapCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
        => new("map", "Show, check and export mappings between the forms of the framework")
    {
        MapShowCommand.Of(host, output),
        MapCheckCommand.Of(host, output),
        MapExportCommand.Of(host, output),
    };

    internal static Argument<string> FormArgument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.Validators.Add(Choice.RefuseOptions);
        argument.CompletionSources.Add(
            static _ => Catalogue.Embedded.Frameworks.Select(static entry => new CompletionItem(entry.Id.Value)));
        return argument;
    }
}
