using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Docs.Data;

/// <summary>The JSON behind the diagram, by the library's own writers.</summary>
internal static class DataFiles
{
    internal static void Write(OutputFolder folder, Catalogue catalogue)
    {
        foreach (var entry in catalogue.Frameworks)
        {
            folder.Write($"frameworks/{entry.Id}.json", Document.ToJson(catalogue.GetFramework(entry.Id)));
        }

        foreach (var entry in catalogue.Mappings)
        {
            folder.Write($"mappings/{entry.Id}.json", Document.ToJson(catalogue.GetMapping(entry.Id)));
        }

        var before = catalogue.GetEvaluation(new EvaluationId("olofstrom-2017"));
        var after = catalogue.GetEvaluation(new EvaluationId("olofstrom-2022"));
        var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);
        folder.Write("comparison.json", Document.ToJson(comparison));
    }
}
