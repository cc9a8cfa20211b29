using System.Globalization;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads an evaluation.</summary>
internal static class EvaluationReading
{
    internal static Evaluation? Read(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> resolve)
    {
        string? id = null;
        Municipality? municipality = null;
        FrameworkVersion? framework = null;
        EvaluationPeriod? period = null;
        int? ordinal = null;
        Report? report = null;
        PercentageRule? percentageRule = null;
        AreaScoreRule? totalRule = null;
        SourceReference? source = null;
        PrintedTotal? total = null;
        List<ScoreTableReading.AreaDraft> areas = [];
        EquatableList<EvaluationCaveat> caveats = [];
        var background = EvaluationBackground.None;

        var faults = cursor.Faults;
        if (!cursor.TryBeginDocument(Shapes.Evaluation, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "municipality": municipality = EvaluationPartsReading.Municipality(ref cursor); break;
                case "framework": framework = FrameworkResolving.Read(ref cursor, resolve); break;
                case "period": period = cursor.Period(); break;
                case "ordinal": ordinal = cursor.Whole(); break;
                case "report": report = EvaluationPartsReading.Report(ref cursor); break;
                case "percentageRule": percentageRule = cursor.Word(Vocabulary.PercentageRules); break;
                case "totalRule": totalRule = cursor.Word(Vocabulary.TotalRules); break;
                case "source": source = cursor.Source(); break;
                case "total": total = EvaluationPartsReading.Total(ref cursor); break;
                case "areas": areas = ScoreTableReading.Read(ref cursor); break;
                case "caveats": caveats = cursor.List(static (ref cursor) => CaveatReading.OfEvaluation(ref cursor)); break;
                default: background = Background(ref cursor, member, background); break;
            }
        }

        var table = new EquatableList<AreaResult>([.. areas.Select(static draft => draft.Result).OfType<AreaResult>()]);
        if (cursor.Faults > faults)
        {
            if (framework is not null)
            {
                // A rule that could not be read must not make the percentages look wrong.
                cursor.AddAll(
                    Restored(EvaluationRules.Check(framework, percentageRule ?? PercentageRule.FromExactScore, table, total, []), areas));
            }

            return null;
        }

        try
        {
            return new Evaluation(
                new EvaluationId(id!), municipality!, framework!, period!, ordinal!.Value, percentageRule!.Value, totalRule!.Value, report!,
                source!,
                table, total, caveats, background);
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Faults);
            return null;
        }
    }

    private static EvaluationBackground Background(ref DocumentCursor cursor, string member, EvaluationBackground known) => member switch
    {
        "earlier" => known with { Earlier = cursor.List(static (ref cursor) => cursor.Period()) },
        "interviewed" => known with { Interviews = EvaluationPartsReading.Interviews(ref cursor) },
        "materials" => known with { Materials = cursor.Localized() },
        "evaluators" => known with { Evaluators = cursor.Localized() },
        "roleModels" => known with { RoleModels = cursor.List(static (ref cursor) => EvaluationPartsReading.RoleModel(ref cursor)) },
        _ => known with { ReferenceMeans = cursor.List(static (ref cursor) => EvaluationPartsReading.ReferenceMean(ref cursor)) },
    };

    /// <summary>The faults at the places of the document, without those that only follow from what could not be read.</summary>
    private static IEnumerable<Fault> Restored(List<Fault> faults, List<ScoreTableReading.AreaDraft> areas)
    {
        var places = Places.Of(areas, static draft => draft.Result is not null);
        foreach (var fault in faults)
        {
            var segments = fault.Position.Split('/');
            if (segments[1] != "areas")
            {
                yield return fault;
                continue;
            }

            var kept = int.Parse(segments[2], CultureInfo.InvariantCulture);
            var draft = areas[places?[kept] ?? kept];
            if (fault.Code != "missing-row" || draft.RowsComplete)
            {
                yield return Places.Restored(Places.Restored(fault, 4, draft.RowPlaces), 2, places);
            }
        }
    }
}
