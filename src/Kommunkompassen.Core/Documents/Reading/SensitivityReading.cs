using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Reads over which ranges of shares a comparison's sensitivity was worked out.</summary>
internal static class SensitivityReading
{
    internal static EquatableList<ShareRange> Ranges(ref DocumentCursor cursor)
    {
        EquatableList<ShareRange> ranges = [];
        cursor.BeginObject(ComparisonShapes.Sensitivity.Members, out var scope);
        while (cursor.NextName(ref scope) is { } member)
        {
            if (member == "ranges")
            {
                var found = new List<ShareRange>();
                cursor.BeginList(out var list);
                while (cursor.NextItem(ref list))
                {
                    if (Range(ref cursor) is { } range)
                    {
                        found.Add(range);
                    }
                }

                ranges = EquatableList.From(found);
            }
            else
            {
                cursor.CheckMember(in scope);
            }
        }

        return ranges;
    }

    private static ShareRange? Range(ref DocumentCursor cursor)
    {
        SubQuestionNumber? from = null, to = null;
        Rational? low = null, high = null;
        cursor.BeginObject(ComparisonShapes.ShareRange.Members, out var scope);
        while (cursor.NextName(ref scope) is { } member)
        {
            switch (member)
            {
                case "from": from = cursor.Take(Rules.QuestionNumber); break;
                case "to": to = cursor.Take(Rules.QuestionNumber); break;
                case "low": low = cursor.TakeValue(Rules.Share); break;
                case "high": high = cursor.TakeValue(Rules.Share); break;
            }
        }

        return from is null || to is null || low is not { } least || high is not { } most
            ? null
            : ResultReading.Made(ref cursor, () => new ShareRange(from, to, least, most));
    }
}
