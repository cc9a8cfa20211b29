open Kommunkompassen
open Kommunkompassen.Comparison
open Kommunkompassen.Data

let catalogue = Catalogue.Embedded
let evaluation id = catalogue.GetEvaluation(EvaluationId id)
let comparison = EvaluationComparison.Between(evaluation "olofstrom-2017", evaluation "olofstrom-2022", catalogue.MappingRegistry)

for area in comparison.Areas do
    let points (estimate: System.Nullable<Scoring.ScoreEstimate>) =
        if estimate.HasValue then string (estimate.Value.Points.ToDecimal 1) else "–"

    printfn "%s %s: %s -> %s, %O" area.Number area.Title (points area.Before) (points area.After) area.Verdict

printfn "Total: %O in %O" (comparison.Total.Difference.Value.Points.ToDecimal 1) comparison.Total.Difference.Value.Interval
