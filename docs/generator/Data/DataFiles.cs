using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Serialization;

namespace Kommunkompassen.Docs.Data;

/// <summary>The JSON behind the diagram, by the library's own writers.</summary>
internal static class DataFiles
{
    internal static void Write(OutputFolder folder, Catalogue catalogue)
    {
        foreach (var entry in catalogue.Frameworks)
        {
            folder.Write($"frameworks/{entry.Id}.json", Documents.WriteText(catalogue.Framework(entry.Id)));
        }

        foreach (var entry in catalogue.Mappings)
        {
            folder.Write($"mappings/{entry.Id}.json", Documents.WriteText(catalogue.Mapping(entry.Id)));
        }

        var before = catalogue.Evaluation(new EvaluationId("olofstrom-2017"));
        var after = catalogue.Evaluation(new EvaluationId("olofstrom-2022"));
        var comparison = EvaluationComparison.Between(before, after, catalogue.Registry);
        folder.Write("comparison.json", Documents.WriteText(comparison));
        folder.Write("catalogue.json", Catalogue.WriteListText(catalogue.Frameworks, catalogue.Evaluations, catalogue.Mappings));
    }
}
