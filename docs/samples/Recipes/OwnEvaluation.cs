using Kommunkompassen.Comparison;
using Kommunkompassen.Data;

namespace Recipes;

/// <summary>Two evaluations of one's own from JSON documents, known by their area scores only, and a document with faults.</summary>
internal static class OwnEvaluation
{
    internal static void Run(string folder)
    {
        #region compare
        var catalogue = Catalogue.Embedded;
        var before = catalogue.EvaluationReader.Read(File.ReadAllBytes(Path.Combine(folder, "exempelby-2018.json")));
        var after = catalogue.EvaluationReader.Read(File.ReadAllBytes(Path.Combine(folder, "exempelby-2024.json")));
        var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);

        foreach (var line in comparison.Areas.Append(comparison.Total))
        {
            var name = line.Number.Length > 0 ? $"Area {line.Number}" : "Total";
            Console.WriteLine(line.Difference is { } difference
                ? $"{name}: {difference.Points.ToDecimal(1)}, from {difference.Interval.Low.ToDecimal(1)} "
                    + $"to {difference.Interval.High.ToDecimal(1)}: {line.Verdict}"
                : $"{name}: {line.Verdict} ({line.Reason})");
        }
        #endregion compare

        #region faults
        var document = File.ReadAllText(Path.Combine(folder, "exempelby-2024.json"));
        var spoilt = document.Replace("\"score\": 60", "\"score\": 160").Replace("\"9999\"", "\"999\"");
        var read = catalogue.EvaluationReader.TryRead(spoilt);
        foreach (var fault in read.Faults)
        {
            Console.WriteLine($"{fault.Position}: {fault.Message} {fault.Remedy}");
        }
        #endregion faults
    }
}
