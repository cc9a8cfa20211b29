using Kommunkompassen;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;

var catalogue = Catalogue.Embedded;
var before = catalogue.Evaluation(new EvaluationId("olofstrom-2017"));
var after = catalogue.Evaluation(new EvaluationId("olofstrom-2022"));
var comparison = EvaluationComparison.Between(before, after, catalogue.Registry);

foreach (var area in comparison.Areas)
{
    var (earlier, later) = (area.Before?.Value.Round(1), area.After?.Value.Round(1));
    Console.WriteLine($"{area.Number} {area.Title}: {earlier} -> {later}, {area.Verdict}");
}

var total = comparison.Total;
var interval = total.Difference?.Interval;
Console.WriteLine($"Total: {total.Difference?.Value.Round(1)} points, {total.Verdict}");
Console.WriteLine($"The rounding allows {interval?.Low.Round(1)} to {interval?.High.Round(1)}");
Console.WriteLine($"Caveats: {total.Caveats.Count}, the first: {total.Caveats[0].Text.English}");
