using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Reads over which ranges of shares a comparison's sensitivity was worked out.</summary>
internal static class SensitivityReading
{
    internal static EquatableList<ShareRange> Ranges(ref DocumentCursor cursor)
    {
        EquatableList<ShareRange> ranges = [];
        var scope = cursor.BeginObject(ComparisonShapes.Sensitivity);
        while (cursor.NextMember(ref scope) is { } member)
        {
            if (member == "ranges")
            {
                ranges = cursor.List(static (ref cursor) => Range(ref cursor));
            }
            else
            {
                cursor.Check();
            }
        }

        return ranges;
    }

    private static ShareRange? Range(ref DocumentCursor cursor)
    {
        SubQuestionNumber? from = null, to = null;
        Rational? low = null, high = null;
        var scope = cursor.BeginObject(ComparisonShapes.ShareRange);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "from": from = cursor.QuestionNumber(); break;
                case "to": to = cursor.QuestionNumber(); break;
                case "low": low = cursor.Share(); break;
                case "high": high = cursor.Share(); break;
            }
        }

        return from is null || to is null || low is not { } least || high is not { } most
            ? null
            : ResultReading.Made(ref cursor, () => new ShareRange(from, to, least, most));
    }
}
