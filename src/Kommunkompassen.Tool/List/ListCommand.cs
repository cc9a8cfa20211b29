using System.CommandLine;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>list [frameworks|evaluations|mappings]</c>: what the catalogue holds; it reads no document.</summary>
internal static class ListCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        (string, CatalogueList?)[] words =
            [("frameworks", CatalogueList.Frameworks), ("evaluations", CatalogueList.Evaluations), ("mappings", CatalogueList.Mappings)];
        var list = new Argument<CatalogueList?>("LIST")
        {
            HelpName = "frameworks|evaluations|mappings",
            Description = "What to list; everything unless stated otherwise",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => Choice.Parsed(result, "list", words),
        };
        var command = new Command("list", "List what comes with the tool") { list };
        command.SetAction(parsed => AnswerWriter.Write(new ListAnswer(Catalogue.Embedded, parsed.GetValue(list)), output.Of(parsed), host));
        return command;
    }
}
