using System.CommandLine;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary><c>validate FILE...</c>: whether documents of any kind keep the rules of their kind, with everything that is wrong with
/// them.</summary>
internal static class ValidateCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "JSON documents of any kind",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(Choice.RefuseOptions);
        var command = new Command("validate", "Check documents of any kind, and name everything that is wrong with them") { files };
        command.SetAction(parsed =>
        {
            var found = new List<ValidatedFile>();
            ToolException.Together(parsed.GetRequiredValue(files).Select(
                path => (Action)(() => found.Add(new(path, InputFile.Read(path, Catalogue.Embedded.Validate))))));
            var read = EquatableList.From(found);
            AnswerWriter.Write(new ValidationAnswer(read), output.Of(parsed), host);
            return read.All(static file => file.Validation.IsValid) ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
