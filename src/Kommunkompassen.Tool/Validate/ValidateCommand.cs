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
        var files =
            new Argument<string[]>("FILE") { Description = "JSON documents of any kind", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
        var command = new Command("validate", "Check documents of any kind, and name everything that is wrong with them") { files };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var found = new List<ValidatedFile>();
            ToolException.Together(parsed.GetRequiredValue(files).Select(path => (Action)(() => found.Add(source.Checked(path)))));
            var read = EquatableList.From(found);
            AnswerWriter.Write(new ValidationAnswer(read), output.Of(parsed), host);
            return read.All(static file => file.Validation.IsValid) ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
