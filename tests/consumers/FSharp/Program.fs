open System.Globalization
open Kommunkompassen
open Kommunkompassen.Comparison
open Kommunkompassen.Data

let catalogue = Catalogue.Embedded
let evaluation id = catalogue.GetEvaluation(EvaluationId id)
let comparison = EvaluationComparison.Between(evaluation "olofstrom-2017", evaluation "olofstrom-2022", catalogue.MappingRegistry)

for area in comparison.Areas do
    let points (estimate: System.Nullable<Scoring.ScoreEstimate>) =
        if estimate.HasValue then estimate.Value.Points.ToString("F1", CultureInfo.InvariantCulture) else "–"

    printfn "%s %s: %s -> %s, %O" area.Number area.Title (points area.ComparableBefore) (points area.ComparableAfter) area.Verdict

printfn "Total: %s" (comparison.Total.Difference.Value.ToString("F1", CultureInfo.InvariantCulture))
