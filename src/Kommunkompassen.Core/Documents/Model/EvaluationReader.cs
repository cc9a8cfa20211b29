namespace Kommunkompassen.Documents;

/// <summary>Makes an evaluation of what could be read of its document, and checks the rules of the model as far as it goes.</summary>
internal static class EvaluationReader
{
    internal static Evaluation? Read(ref DocumentCursor cursor, ref EvaluationShapes.EvaluationDraft draft, in ObjectScope scope)
    {
        EvaluationShapes.AreaDraft[] areas = draft.Areas ?? [];
        var table = new EquatableList<AreaResult>([.. areas.Select(static area => area.ToResult()).OfType<AreaResult>()]);
        if (cursor.Faults > scope.FaultsBefore)
        {
            if (draft.Framework is not null)
            {
                // A rule that could not be read must not make the percentages look wrong.
                cursor.AddAll(Restored(
                    EvaluationRules.Check(
                        draft.Framework, draft.PercentageRule ?? PercentageRule.FromExactScore, table, draft.Total, []),
                    areas));
            }

            return null;
        }

        var parts = draft;
        return cursor.Made(() => new Evaluation(
            parts.Id!, parts.Municipality!, parts.Framework!, parts.Period!, parts.Ordinal, parts.PercentageRule!.Value,
            parts.TotalRule, parts.Report!, parts.Source!, table, parts.Total, parts.Caveats ?? [], Background(in parts)));
    }

    internal static SubQuestionResult? ReadRow(ref DocumentCursor cursor, ref EvaluationShapes.RowDraft draft, in ObjectScope scope)
        => draft.Number is null
            ? null
            : new SubQuestionResult(
                draft.Number, draft.Achieved ?? PrintedValue.NotPublished, draft.Percent, draft.Max, draft.PrintedNumber);

    internal static PrintedTotal? ReadTotal(
        ref DocumentCursor cursor, ref (PrintedValue? Value, SourceReference Source) draft, in ObjectScope scope)
    {
        if (draft.Value is { Number: null })
        {
            cursor.AddAt("value", "no-number", "The total has no number.", "Leave the total out where none is printed.");
            return null;
        }

        return scope.IsComplete ? new PrintedTotal(draft.Value!, draft.Source) : null;
    }

    private static EvaluationBackground Background(in EvaluationShapes.EvaluationDraft draft) => EvaluationBackground.None with
    {
        Earlier = EquatableList.From(draft.Earlier ?? []),
        InterviewCount = draft.Interviewed?.InterviewCount,
        InterviewedGroups = draft.Interviewed?.InterviewedGroups,
        Materials = draft.Materials,
        Evaluators = draft.Evaluators,
        RoleModels = EquatableList.From(draft.RoleModels ?? []),
        ReferenceMeans = EquatableList.From(draft.ReferenceMeans ?? []),
    };

    /// <summary>The faults at the places of the document, without those that only follow from what could not be read.</summary>
    private static IEnumerable<ModelFault> Restored(List<ModelFault> faults, EvaluationShapes.AreaDraft[] areas)
    {
        var places = new ModelPlaces();
        places.Keep(ModelPath.To(nameof(Evaluation.Areas)), areas, static area => area.Number is not null);
        for (var i = 0; i < areas.Length; i++)
        {
            places.Keep(
                ModelPath.To(nameof(Evaluation.Areas), i).Then(nameof(AreaResult.SubQuestions)), areas[i].Rows ?? [],
                static row => row is not null);
        }

        return faults.Select(fault => fault with { Place = places.Restored(fault.Place) })
            .Where(fault => fault.Code != "missing-row" || !areas[fault.Place.Within!.Item!.Value].LacksRows);
    }
}
