using System.CommandLine;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary><c>standing ID --group WORD... [--since OTHER --since-group WORD...]</c>: an evaluation beside those of its own time.</summary>
internal static class StandingCommand
{
    private const string Group = "--group";
    private const string SinceGroup = "--since-group";

    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var id = Source.EvaluationArgument("ID");
        var group = Words(Group, $"Which evaluations to set it beside: {GroupWords.Known}");
        group.Required = true;
        var since = new Option<string?>("--since")
        {
            Description = "An earlier evaluation, to show how the standing has changed since",
            HelpName = "OTHER",
        };
        var sinceGroup = Words(SinceGroup, "The group of the earlier evaluation's own time, in the same words");
        var command = new Command("standing", "Show where an evaluation stands among others of its time") { id, group, since, sinceGroup };
        command.SetAction(parsed =>
        {
            var words = GroupWords.Parse(Group, parsed.GetRequiredValue(group));
            var (earlier, earlierWords) = (parsed.GetValue(since), parsed.GetValue(sinceGroup));
            if (earlier is null != earlierWords is null or { Length: 0 })
            {
                throw ToolException.Usage(
                    $"--since and {SinceGroup} belong together: a standing is that of an evaluation in the group of its own time.");
            }

            var given = parsed.GetRequiredValue(id);
            var answer = earlier is null
                ? new StandingAnswer(Found(given, words))
                : new StandingAnswer(Change((earlier, GroupWords.Parse(SinceGroup, earlierWords!)), (given, words)));
            AnswerWriter.Write(answer, output.Of(parsed), host);
        });
        return command;
    }

    private static Standing Found(string id, GroupWords words)
    {
        var source = new Source(Catalogue.Embedded);
        var plan = new GroupPlan(source, source.Evaluation(id), words);
        return Found(source, plan, plan.Group([]));
    }

    /// <summary>The change between two; groups on one scale are measured over the sub-questions that the framework versions of both
    /// have.</summary>
    private static StandingChange Change((string Id, GroupWords Words) before, (string Id, GroupWords Words) after)
    {
        var source = new Source(Catalogue.Embedded);
        var (earlier, later) = (source.Evaluation(before.Id), source.Evaluation(after.Id));
        var (first, second) = (new GroupPlan(source, earlier, before.Words), new GroupPlan(source, later, after.Words));
        var alike = first.IsOpen && second.IsOpen && first.Scale!.Equals(second.Scale);
        return StandingChange.Between(
            Found(source, first, first.Group(alike ? second.FrameworkVersions : [])),
            Found(source, second, second.Group(alike ? first.FrameworkVersions : [])));
    }

    private static Standing Found(Source source, GroupPlan plan, ReferenceGroup group)
    {
        try
        {
            return Comparison.Standing.InGroup(plan.Evaluation, group, Catalogue.Embedded.MappingRegistry);
        }
        catch (NoMappingException none)
        {
            throw source.NoMapping(none.FromId, none.ToId);
        }
    }

    private static Option<string[]> Words(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "WORD...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
