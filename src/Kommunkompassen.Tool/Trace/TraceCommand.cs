using System.CommandLine;
using System.Globalization;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary><c>trace BEFORE --to FRAMEWORK NUMBER</c>: where a translated number comes from.</summary>
internal static class TraceCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var before = Source.EvaluationArgument("BEFORE");
        var to = new Option<string>("--to")
        {
            Description = "The framework version to translate to, an id from the list",
            HelpName = "FRAMEWORK",
            Required = true,
        };
        var number = Choice.Argument(
            "NUMBER", "What to trace in that framework version: a sub-question such as 2.1, an area such as 2, or total");
        var command = new Command("trace", "Show where a translated number comes from") { before, number, to };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var (evaluation, framework) = ((Evaluation?)null, (FrameworkVersion?)null);
            ToolException.Together(
                () => evaluation = source.Evaluation(parsed.GetRequiredValue(before)),
                () => framework = source.Framework(parsed.GetRequiredValue(to)));
            var mapping = Catalogue.Embedded.MappingRegistry.FindMapping(evaluation!.Framework, framework!.Id)
                ?? throw source.NoMapping(evaluation.Framework.Id, framework.Id);
            var translation = mapping.Translate(evaluation);
            AnswerWriter.Write(new TraceAnswer(translation, Traced(translation, parsed.GetRequiredValue(number))), output.Of(parsed), host);
        });
        return command;
    }

    private static ScoreTrace Traced(Translation translation, string number)
    {
        var framework = translation.Mapping.To;
        if (number == "total")
        {
            return translation.TraceTotal();
        }

        if (SubQuestionNumber.TryParse(number, out var question) && framework.FindSubQuestion(question) is not null)
        {
            return translation.TraceSubQuestion(question);
        }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var area) && framework.FindArea(area) is not null
            ? translation.TraceArea(area)
            : throw ToolException.Usage(
                $"Framework version {framework} has no '{number}'; give a sub-question ({framework.SubQuestions[0].Number} to "
                    + $"{framework.SubQuestions[^1].Number}), an area (1 to {framework.Areas.Count}) or total.");
    }
}
