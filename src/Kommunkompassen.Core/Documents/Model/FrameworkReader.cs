using Kommunkompassen.Internal;

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

        try
        {
            return new FrameworkVersion(draft.Id!, draft.Name!, known, draft.Sources ?? [], draft.Description);
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Faults);
            return null;
        }
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
        if (!draft.IsComplete || !Array.TrueForAll(drafts, static one => one is { Number: not null, Max: not null }))
        {
            int[]? places = Places.Of([.. drafts], static one => one.Number is not null);
            cursor.AddAll(FrameworkRules.Check(number, kept)
                .Where(static fault => fault.Code != "maxima-sum")
                .Select(fault => Places.Restored(fault, 2, places)));
            return Placeholder(number);
        }

        try
        {
            return new Area(number, draft.Name ?? Unknown, kept, draft.OtherNames ?? [], draft.Headings ?? []);
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Faults);
            return Placeholder(number);
        }
    }

    /// <summary>An area with which nothing but perhaps its number is wrong.</summary>
    private static Area Placeholder(int number)
        => new(number, Unknown, [new SubQuestion(new SubQuestionNumber(number, 1), Unknown, Area.PointsOfEach)]);
}
