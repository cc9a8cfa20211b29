using Kommunkompassen.Comparison;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Documents.Results;

/// <summary>An arbitrary mapping, an evaluation of each of its forms, and what reads documents made of them.</summary>
internal sealed record ResultScenario(FrameworkMapping Mapping, Evaluation Before, Evaluation After)
{
    internal DocumentReader<ComparisonDocument> Comparisons => Document.CreateComparisonReader(Framework, new MappingRegistry([Mapping]));

    internal DocumentReader<ReferenceGroupDocument> Groups => Document.CreateReferenceGroupReader(
        Framework, new MappingRegistry([Mapping]), id => id == Before.Id ? Before : id == After.Id ? After : null);

    internal static ResultScenario Draw(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        return new(scenario.Mapping, scenario.Evaluation, Worlds.Evaluation(tape, scenario.Mapping.To, "e-2"));
    }

    internal EvaluationComparison Compare(Tape tape) => tape.Below(4) switch
    {
        0 => EvaluationComparison.Between(ComparisonSide.From(After, tape.OneIn(2)), ComparisonSide.From(Mapping.Translate(Before))),
        1 => EvaluationComparison.Between(ComparisonSide.From(Before, tape.OneIn(2)), ComparisonSide.From(Before, tape.OneIn(2))),
        _ => EvaluationComparison.Between(Mapping.Translate(Before), After),
    };

    /// <summary>How far it depends on the shares, over all of them or over some ranges; null where that cannot be gone through.</summary>
    internal SensitivityAnalysis? Sensitivity(Tape tape, EvaluationComparison comparison)
    {
        if (comparison.Before.Translation is null || tape.OneIn(3))
        {
            return null;
        }

        var ranges = Mapping.Links.Where(_ => tape.OneIn(3)).Take(3).Select(static link => new ShareRange(link.From, link.To, 0, 1));
        try
        {
            return SensitivityAnalysis.Run(comparison, tape.OneIn(2) ? ranges : []);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal FrameworkVersion? Framework(FrameworkId id) => id == Mapping.From.Id ? Mapping.From : id == Mapping.To.Id ? Mapping.To : null;
}
