using System.CommandLine;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>map check FILE</c>: whether a mapping of the user's own keeps the rules, with everything that is wrong with it.</summary>
internal static class MapCheckCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON document of the kind \"mapping\"", HelpName = "FILE" };
        file.Validators.Add(Choice.RefuseOptions);
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
}
