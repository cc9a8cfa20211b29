using System.CommandLine;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>standing ID --group WORD... [--since OTHER --since-group WORD...]</c>: an evaluation beside those of its own time.</summary>
internal static class StandingCommand
{
    private const string Group = "--group";
    private const string SinceGroup = "--since-group";

    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var id = Source.EvaluationArgument("ID", "The evaluation: an id of the list, or the path of a JSON document");
        var group = Words(
            Group,
            "Which evaluations to set it beside: all, first or repeated ones, from=2016, until=2019, form=2020, scale=2020, ids or files of evaluations; or published, perhaps with mean=473");
        group.Required = true;
        var since =
            new Option<string?>("--since") { Description = "An earlier evaluation, to show how the standing has changed since", HelpName = "OTHER" };
        var sinceGroup = Words(SinceGroup, "The group of the earlier evaluation's own time, in the same words");
        var command = new Command("standing", "Show where an evaluation stands among others of its time") { id, group, since, sinceGroup };
        command.SetAction(parsed =>
        {
            var finder = new StandingFinder(Catalogue.Embedded);
            var words = GroupWords.Parse(Group, parsed.GetRequiredValue(group));
            var (earlier, earlierWords) = (parsed.GetValue(since), parsed.GetValue(sinceGroup));
            if (earlier is null != earlierWords is null or { Length: 0 })
            {
                throw ToolException.Usage(
                    $"--since and {SinceGroup} belong together: a standing is that of an evaluation in the group of its own time.");
            }

            IAnswer answer = earlier is null
                ? new StandingAnswer(finder.Standing(parsed.GetRequiredValue(id), words))
                : new StandingAnswer(
                    finder.Change((earlier, GroupWords.Parse(SinceGroup, earlierWords!)), (parsed.GetRequiredValue(id), words)));
            AnswerWriter.Write(answer, output.Of(parsed), host);
        });
        return command;
    }

    private static Option<string[]> Words(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "WORD...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
