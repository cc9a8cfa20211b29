using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Benchmarks;

/// <summary>The two evaluations of the main job and the mapping between their framework versions.</summary>
internal static class Olofstrom
{
    internal static Evaluation Before { get; } = Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017"));

    internal static Evaluation After { get; } = Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022"));

    internal static FrameworkMapping Mapping { get; } = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));
}
