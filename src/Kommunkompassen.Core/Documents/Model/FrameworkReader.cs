namespace Kommunkompassen.Documents;

/// <summary>Makes a framework version of what could be read of its document, and checks the rules of the model as far as it goes.</summary>
internal static class FrameworkReader
{
    private const string Unknown = "?";

    internal static FrameworkVersion? Read(ref DocumentCursor cursor, ref FrameworkShapes.FrameworkDraft draft, in ObjectScope scope)
    {
        if (draft.Areas is not { Count: > 0 } areas)
        {
            return null;
        }

        EquatableList<Area> known = new([.. areas.Select(static (area, i) => area ?? Placeholder(i + 1))]);
        if (!cursor.IsValid)
        {
            cursor.AddAll(FrameworkRules.Check(known));
            return null;
        }

        var parts = draft;
        return cursor.Made(() => new FrameworkVersion(parts.Id!, parts.Name!, known, parts.Sources ?? [], parts.Description));
    }

    /// <summary>Where an area has faults a placeholder stands for it, so that its number takes part in the checks of the whole.</summary>
    internal static Area? ReadArea(ref DocumentCursor cursor, ref FrameworkShapes.AreaDraft draft, in ObjectScope scope)
    {
        if (draft.Number is not { } number)
        {
            return null;
        }

        FrameworkShapes.SubQuestionDraft[] drafts = draft.SubQuestions ?? [];
        EquatableList<SubQuestion> kept = new(
        [
            .. drafts.Where(static one => one.Number is not null)
                .Select(static one => new SubQuestion(one.Number!, one.Wording ?? Unknown, one.Max ?? 1)),
        ]);
        if (draft.SubQuestions is null || draft.LacksSubQuestions
            || !Array.TrueForAll(drafts, static one => one is { Number: not null, Max: not null }))
        {
            var places = new ModelPlaces();
            places.Keep(ModelPath.To(nameof(Area.SubQuestions)), drafts, static one => one.Number is not null);
            cursor.AddAll(FrameworkRules.Check(number, kept)
                .Where(static fault => fault.Code != "maxima-sum")
                .Select(fault => fault with { Place = places.Restored(fault.Place) }));
            return Placeholder(number);
        }

        var parts = draft;
        return cursor.Made(() => new Area(number, parts.Name ?? Unknown, kept, parts.OtherNames ?? [], parts.Headings ?? []))
            ?? Placeholder(number);
    }

    /// <summary>An area with which nothing but perhaps its number is wrong.</summary>
    private static Area Placeholder(int number)
        => new(number, Unknown, [new SubQuestion(new SubQuestionNumber(number, 1), Unknown, Area.PointsOfEach)]);
}
