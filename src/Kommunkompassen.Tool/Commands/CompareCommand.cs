using System.CommandLine;
using Kommunkompassen.Data;
using Kommunkompassen.Tool.Answers;
using Kommunkompassen.Tool.Output;

namespace Kommunkompassen.Tool.Commands;

/// <summary><c>compare BEFORE AFTER [--to FRAMEWORK]</c>: two evaluations side by side on one scale.</summary>
internal static class CompareCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var before = Source.EvaluationArgument("BEFORE", "The earlier evaluation: an id of the list, or the path of a JSON document");
        var after = Source.EvaluationArgument("AFTER", "The later evaluation, likewise");
        var to = new Option<string?>("--to")
        {
            Description = "The form of the framework on whose scale to compare; the newer of the two unless stated otherwise",
            HelpName = "FRAMEWORK",
        };
        var detail = new Option<bool>("--detail") { Description = "Show the sub-questions too (csv and json always have them)" };
        var command = new Command("compare", "Compare two evaluations, area by area") { before, after, to, detail };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var (earlier, later) = (source.Evaluation(parsed.GetRequiredValue(before)), source.Evaluation(parsed.GetRequiredValue(after)));
            var comparison = source.Comparison(earlier, later, parsed.GetValue(to));
            AnswerWriter.Write(new ComparisonAnswer(comparison, parsed.GetValue(detail)), output.Of(parsed), host);
        });
        return command;
    }
}
