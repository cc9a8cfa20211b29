using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads an area of a form of the framework. Where it has faults a placeholder stands for it, so that its number takes part in the
/// checks of the whole.</summary>
internal static class AreaReading
{
    private const string Unknown = "?";

    internal static Draft Read(ref DocumentCursor cursor)
    {
        int? number = null;
        string? name = null;
        EquatableList<AreaName> otherNames = [];
        EquatableList<string> headings = [];
        List<SubQuestionDraft> drafts = [];
        var complete = false;

        var scope = cursor.BeginObject(Shapes.Area);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "number": number = cursor.Whole(); break;
                case "name": name = cursor.Text(); break;
                case "otherNames": otherNames = cursor.List(static (ref cursor) => ReadOtherName(ref cursor)); break;
                case "headings": headings = cursor.List(static (ref cursor) => cursor.Text()); break;
                case "subQuestions": drafts = cursor.Items(static (ref cursor) => ReadSubQuestion(ref cursor), out complete); break;
            }
        }

        if (number is not { } known)
        {
            return default;
        }

        var kept = Kept(drafts, out var places);
        complete &= places is null && drafts.TrueForAll(static draft => draft.Max is not null);
        if (complete)
        {
            try
            {
                return new Draft(new Area(known, name ?? Unknown, kept, otherNames, headings));
            }
            catch (InvalidModelException invalid)
            {
                cursor.AddAll(invalid.Faults);
            }
        }
        else
        {
            cursor.AddAll(FrameworkRules.Check(known, kept)
                .Where(static fault => fault.Code != "maxima-sum")
                .Select(fault => Places.Restored(fault, 2, places)));
        }

        return new Draft(Placeholder(known));
    }

    /// <summary>An area with which nothing but perhaps its number is wrong.</summary>
    internal static Area Placeholder(int number)
        => new(number, Unknown, [new SubQuestion(new SubQuestionNumber(number, 1), Unknown, Area.PointsOfEach)]);

    private static AreaName? ReadOtherName(ref DocumentCursor cursor)
    {
        string? name = null;
        SourceReference? source = null;
        var scope = cursor.BeginObject(Shapes.AreaName);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "name": name = cursor.Text(); break;
                case "source": source = cursor.Source(); break;
            }
        }

        return name is null || source is null ? null : new AreaName(name, source);
    }

    private static SubQuestionDraft ReadSubQuestion(ref DocumentCursor cursor)
    {
        SubQuestionDraft draft = default;
        var scope = cursor.BeginObject(Shapes.SubQuestion);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "number": draft.Number = cursor.QuestionNumber(); break;
                case "wording": draft.Wording = cursor.Text(); break;
                case "max": draft.Max = cursor.Whole(); break;
            }
        }

        return draft;
    }

    private static EquatableList<SubQuestion> Kept(List<SubQuestionDraft> drafts, out int[]? places)
    {
        places = Places.Of(drafts, static draft => draft.Number is not null);
        var kept = new List<SubQuestion>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Number is not null)
            {
                kept.Add(new SubQuestion(draft.Number, draft.Wording ?? Unknown, draft.Max ?? 1));
            }
        }

        return new EquatableList<SubQuestion>([.. kept]);
    }

    /// <summary>An area as far as it could be read; null where not even its number could.</summary>
    internal readonly record struct Draft(Area? Area);

    private struct SubQuestionDraft
    {
        internal SubQuestionNumber? Number;
        internal string? Wording;
        internal int? Max;
    }
}
