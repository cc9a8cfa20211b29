using System.CommandLine;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>map show FROM TO</c>: what flows where between two forms, and why.</summary>
internal static class MapShowCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var from = MapCommand.FormArgument("FROM", "The older form of the framework, an id of the list");
        var to = MapCommand.FormArgument("TO", "The newer form, likewise");
        var command = new Command("show", "Show what flows where between two forms, and why") { from, to };
        command.SetAction(parsed =>
        {
            var routes = new Source(Catalogue.Embedded).Routes(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            AnswerWriter.Write(new RouteAnswer(routes), output.Of(parsed), host);
        });
        return command;
    }
}
