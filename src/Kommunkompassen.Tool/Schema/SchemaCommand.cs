using System.CommandLine;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary><c>schema KIND</c>: the JSON Schema of a kind of documents.</summary>
internal static class SchemaCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var kind = Choice.Argument("KIND", $"One of {string.Join(", ", Document.Kinds)}", static () => Document.Kinds);
        var command = new Command("schema", "Write the JSON Schema of a kind of documents") { kind };
        command.SetAction(parsed =>
        {
            output.RefuseFormat(parsed, "schema writes a JSON Schema; it takes no --format.");
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
