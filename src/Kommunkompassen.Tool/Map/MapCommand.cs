using System.CommandLine;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary><c>map show|check|export</c>: the mappings between framework versions themselves.</summary>
internal static class MapCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
        => new("map", "Show, check and export mappings between framework versions")
        {
            Show(host, output), Check(host, output), MapExportCommand.Of(host, output),
        };

    internal static Argument<string> FromArgument() => Argument("FROM", "The older framework version, an id from the list");

    internal static Argument<string> ToArgument() => Argument("TO", "The newer framework version, likewise");

    /// <summary>The ways from one framework version to another, the one that is used first; at least one.</summary>
    internal static EquatableList<MappingRoute> Routes(string from, string to)
    {
        var source = new Source(Catalogue.Embedded);
        var (first, second) = ((FrameworkVersion?)null, (FrameworkVersion?)null);
        ToolException.Together(() => first = source.Framework(from), () => second = source.Framework(to));
        if (first!.Id == second!.Id)
        {
            throw ToolException.Usage($"Both framework versions are {first}; give two that differ.");
        }

        var routes = Catalogue.Embedded.MappingRegistry.GetRoutes(first.Id, second.Id);
        return routes.Count > 0 ? routes : throw source.NoMapping(first.Id, second.Id);
    }

    /// <summary><c>map show FROM TO</c>: what flows where between two framework versions, and why.</summary>
    private static Command Show(ToolHost host, OutputOptions output)
    {
        var (from, to) = (FromArgument(), ToArgument());
        var command = new Command("show", "Show what flows where between two framework versions, and why") { from, to };
        command.SetAction(parsed =>
        {
            var routes = Routes(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            AnswerWriter.Write(new RouteAnswer(routes), output.Of(parsed), host);
        });
        return command;
    }

    /// <summary><c>map check FILE</c>: whether a mapping of the user's own keeps the rules, with all its faults.</summary>
    private static Command Check(ToolHost host, OutputOptions output)
    {
        var file = InputFile.Argument("A JSON document of the kind \"mapping\"");
        var command = new Command("check", "Check a mapping of your own, and name everything that is wrong with it") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var read = new Source(Catalogue.Embedded).TryMapping(path);
            AnswerWriter.Write(new CheckAnswer(path, read), output.Of(parsed), host);
            return read.IsValid ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static Argument<string> Argument(string name, string description)
        => Choice.Argument(name, description, static () => Catalogue.Embedded.Frameworks.Select(static entry => entry.Id.Value));
}
