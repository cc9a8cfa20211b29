using System.CommandLine;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary><c>compare BEFORE AFTER [--to FRAMEWORK] [--sensitivity] [--mapping FILE]</c>: two evaluations side by side on one
/// scale.</summary>
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
        var sensitivity =
            new Option<bool>("--sensitivity") { Description = "Show how far the verdicts depend on how split questions are shared out" };
        var mapping = new Option<string?>("--mapping")
        {
            Description = "A mapping of your own, as a JSON document, to use for the step between its forms",
            HelpName = "FILE",
        };
        var command = new Command("compare", "Compare two evaluations, area by area") { before, after, to, detail, sensitivity, mapping };
        command.SetAction(parsed =>
        {
            var source = new Source(Catalogue.Embedded);
            var (earlier, later, own) = ((Evaluation?)null, (Evaluation?)null, (FrameworkMapping?)null);
            ToolException.Together(
                () => earlier = source.Evaluation(parsed.GetRequiredValue(before)),
                () => later = source.Evaluation(parsed.GetRequiredValue(after)),
                () => _ = parsed.GetValue(to) is { } form ? source.Framework(form) : null,
                () => own = parsed.GetValue(mapping) is { } path ? source.Mapping(path) : null);
            var comparison = source.Comparison(earlier!, later!, parsed.GetValue(to), own);
            var analysis = parsed.GetValue(sensitivity) ? Sensitivity(comparison) : null;
            AnswerWriter.Write(new ComparisonAnswer(comparison, parsed.GetValue(detail), analysis, own), output.Of(parsed), host);
        });
        return command;
    }

    private static SensitivityAnalysis Sensitivity(EvaluationComparison comparison)
    {
        var before = comparison.Before;
        if (before.Translation is not { } translation)
        {
            throw ToolException.Refused(
                $"{before.Evaluation} is compared in its own form, {before.Evaluation.Framework}, so no shares of split questions were used; leave out --sensitivity, or give the evaluation of the older form first.");
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
