using System.CommandLine;
using System.CommandLine.Completions;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary><c>schema KIND</c>: the JSON Schema of a kind of documents.</summary>
internal static class SchemaCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var kind = new Argument<string>("KIND") { Description = $"One of {string.Join(", ", Document.Kinds)}", HelpName = "KIND" };
        kind.Validators.Add(Choice.RefuseOptions);
        kind.CompletionSources.Add(static _ => Document.Kinds.Select(static known => new CompletionItem(known)));
        var command = new Command("schema", "Write the JSON Schema of a kind of documents") { kind };
        command.SetAction(parsed =>
        {
            if (output.HasFormat(parsed))
            {
                throw ToolException.Usage("schema writes a JSON Schema; it takes no --format.");
            }

            var given = parsed.GetRequiredValue(kind);
            AnswerWriter.Write(
                Document.Kinds.Contains(given)
                    ? Document.GetSchema(given)
                    : throw ToolException.Usage($"There is no kind of documents '{given}'; there are {string.Join(", ", Document.Kinds)}."),
                output.Of(parsed).File,
                host);
        });
        return command;
    }
}
