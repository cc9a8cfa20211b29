using System.CommandLine;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary><c>compare BEFORE AFTER [--to FRAMEWORK] [--sensitivity] [--mapping FILE]</c>: two evaluations on one scale.</summary>
internal static class CompareCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var before = Source.EvaluationArgument("BEFORE", "The earlier evaluation: an id from the list, or the path of a JSON document");
        var after = Source.EvaluationArgument("AFTER", "The later evaluation, likewise");
        var to = new Option<string?>("--to")
        {
            Description = "The framework version on whose scale to compare; the newer of the two unless stated otherwise",
            HelpName = "FRAMEWORK",
        };
        var detail = new Option<bool>("--detail") { Description = "Show the sub-questions too (csv and json always have them)" };
        var sensitivity = new Option<bool>("--sensitivity")
        {
            Description = "Show how far the verdicts depend on how split questions are shared out",
        };
        var mapping = new Option<string?>("--mapping")
        {
            Description = "A mapping of your own, as a JSON document, to use for the step between its framework versions",
            HelpName = "FILE",
        };
        var command = new Command("compare", "Compare two evaluations, area by area") { before, after, to, detail, sensitivity, mapping };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var (earlier, later, own) = ((Evaluation?)null, (Evaluation?)null, (FrameworkMapping?)null);
            FrameworkVersion? scale = null;
            ToolException.Together(
                () => earlier = source.Evaluation(parsed.GetRequiredValue(before)),
                () => later = source.Evaluation(parsed.GetRequiredValue(after)),
                () => scale = parsed.GetValue(to) is { } given ? source.Framework(given) : null,
                () => own = parsed.GetValue(mapping) is { } path ? source.Mapping(path) : null);
            var comparison = Compared(source, earlier!, later!, scale, own);
            var analysis = parsed.GetValue(sensitivity) ? Sensitivity(comparison) : null;
            AnswerWriter.Write(new ComparisonAnswer(comparison, parsed.GetValue(detail), analysis, own), output.Of(parsed), host);
        });
        return command;
    }

    private static EvaluationComparison Compared(
        Source source, Evaluation before, Evaluation after, FrameworkVersion? scale, FrameworkMapping? own)
    {
        var registry = own is null ? Catalogue.Embedded.MappingRegistry : WithOwn(own);
        try
        {
            var comparison = EvaluationComparison.Between(before, after, registry, scale?.Id);
            return own is null || IsUsed(own, comparison, registry)
                ? comparison
                : throw ToolException.Refused(
                    $"Mapping {own.Id} leads from framework version {own.From} to {own.To}, which is no step of comparing "
                        + $"{before} ({before.Framework}) and {after} ({after.Framework}) on the scale of {comparison.Framework}.");
        }
        catch (NoMappingException none)
        {
            throw source.NoMapping(none.FromId, none.ToId);
        }
    }

    /// <summary>The mappings of the catalogue and the user's own, which replaces the one between the same framework versions.</summary>
    private static MappingRegistry WithOwn(FrameworkMapping own)
        => Catalogue.Embedded.Mappings.Any(entry => entry.Id == own.Id && (entry.FromId, entry.ToId) != (own.From.Id, own.To.Id))
            ? throw ToolException.Refused(
                $"The id {own.Id} belongs to a mapping between other framework versions, which comes with the tool; give yours another.")
            : Catalogue.Embedded.MappingRegistry.With(own);

    /// <summary>Whether a side of the comparison was translated with the mapping, alone or as a step of a chain.</summary>
    private static bool IsUsed(FrameworkMapping own, EvaluationComparison comparison, MappingRegistry registry)
        => ((ComparisonSide[])[comparison.Before, comparison.After]).Any(side =>
            side.Translation is { Mapping: var mapping }
                && registry.FindRoute(mapping.From.Id, mapping.To.Id)?.Steps.Contains(own.Id) == true);

    private static SensitivityAnalysis Sensitivity(EvaluationComparison comparison)
    {
        var before = comparison.Before;
        if (before.Translation is not { } translation)
        {
            throw ToolException.Refused(
                $"{before.Evaluation} is compared in its own framework version, {before.Evaluation.Framework}, so no shares of split "
                    + "questions were used; leave out --sensitivity, or give the evaluation of the older framework version first.");
        }

        try
        {
            return SensitivityAnalysis.Run(comparison);
        }
        catch (ArgumentException)
        {
            throw ToolException.Refused(
                $"The splits of mapping {translation.Mapping.Id} are too entangled to go through exactly; leave out --sensitivity.");
        }
    }
}
