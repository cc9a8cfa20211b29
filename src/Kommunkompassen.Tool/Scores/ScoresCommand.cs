using System.CommandLine;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>scores ID</c>: the score table of an evaluation as its report prints it.</summary>
internal static class ScoresCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var id = Source.EvaluationArgument("ID");
        var command = new Command("scores", "Show the scores of an evaluation as its report prints them") { id };
        command.SetAction(parsed =>
        {
            var evaluation = new Source(Catalogue.Embedded).Evaluation(parsed.GetRequiredValue(id));
            AnswerWriter.Write(new ScoresAnswer(evaluation), output.Of(parsed), host);
        });
        return command;
    }
}
