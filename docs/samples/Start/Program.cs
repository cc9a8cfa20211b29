using Kommunkompassen;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;

var catalogue = Catalogue.Embedded;
var before = catalogue.GetEvaluation(new EvaluationId("olofstrom-2017"));
var after = catalogue.GetEvaluation(new EvaluationId("olofstrom-2022"));
var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);

foreach (var area in comparison.Areas)
{
    var (earlier, later) = (area.ComparableBefore?.Points.ToDecimal(1), area.ComparableAfter?.Points.ToDecimal(1));
    Console.WriteLine($"{area.Number} {area.Title}: {earlier} -> {later}, {area.Verdict}");
}

var total = comparison.Total;
var interval = total.Difference?.Interval;
Console.WriteLine($"Total: {total.Difference?.Points.ToDecimal(1)} points, {total.Verdict}");
Console.WriteLine($"The rounding allows {interval?.Low.ToDecimal(1)} to {interval?.High.ToDecimal(1)}");
Console.WriteLine($"Caveats: {total.Caveats.Count}, the first: {total.Caveats[0].Text.English}");
