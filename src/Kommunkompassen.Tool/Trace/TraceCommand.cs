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
        var before = Source.EvaluationArgument("BEFORE", "The evaluation: an id of the list, or the path of a JSON document");
        var to =
            new Option<string>("--to") { Description = "The form of the framework to translate to", HelpName = "FRAMEWORK", Required = true };
        var number =
            new Argument<string>("NUMBER") { Description = "What to trace in that form: a sub-question such as 2.1, an area such as 2, or total" };
        number.Validators.Add(Choice.RefuseOptions);
        var command = new Command("trace", "Show where a translated number comes from") { before, number, to };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var (evaluation, framework) = ((Evaluation?)null, (FrameworkVersion?)null);
            ToolException.Together(
                () => evaluation = source.Evaluation(parsed.GetRequiredValue(before)),
                () => framework = source.Framework(parsed.GetRequiredValue(to)));
            var translation = source.Translation(evaluation!, framework!);
            AnswerWriter.Write(new TraceAnswer(translation, Of(translation, parsed.GetRequiredValue(number))), output.Of(parsed), host);
        });
        return command;
    }

    private static ScoreTrace Of(Translation translation, string number)
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
                $"Framework {framework} has no '{number}'; give a sub-question ({framework.SubQuestions[0].Number} to {framework.SubQuestions[^1].Number}), an area (1 to {framework.Areas.Count}) or total.");
    }
}
