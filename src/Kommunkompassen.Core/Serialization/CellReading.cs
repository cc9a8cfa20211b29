namespace Kommunkompassen.Serialization;

/// <summary>Reads a number of a report's table: bare where it is printed, an object with its status elsewhere.</summary>
internal static class CellReading
{
    private const int Highest = 1_000_000;
    private const int Decimals = 6;

    internal static PrintedValue? Read(ref DocumentCursor cursor)
        => cursor.IsAtNumber
            ? cursor.Number(Highest, Decimals) is { } number ? PrintedValue.Printed(number) : null
            : ReadObject(ref cursor);

    private static PrintedValue? ReadObject(ref DocumentCursor cursor)
    {
        ValueStatus? status = null;
        decimal? value = null;
        string? asPrinted = null;
        LocalizedText? note = null;
        var scope = cursor.BeginObject(Shapes.Cell);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "status": status = cursor.Word(Vocabulary.Statuses); break;
                case "value": value = cursor.Number(Highest, Decimals); break;
                case "asPrinted": asPrinted = cursor.Text(); break;
                case "note": note = cursor.Localized(); break;
            }
        }

        switch (status)
        {
            case ValueStatus.Derived:
                Require(ref cursor, scope, "value", "derived");
                Require(ref cursor, scope, "note", "derived");
                Refuse(ref cursor, scope, "asPrinted", "derived");
                return value is { } number && note is not null ? PrintedValue.Derived(number, note) : null;
            case ValueStatus.Unreadable:
                Refuse(ref cursor, scope, "value", "unreadable");
                return PrintedValue.Unreadable(asPrinted, note);
            case ValueStatus.NotPublished:
                Refuse(ref cursor, scope, "value", "not published");
                Refuse(ref cursor, scope, "asPrinted", "not published");
                Refuse(ref cursor, scope, "note", "not published");
                return PrintedValue.NotPublished;
            default:
                return null;
        }
    }

    private static void Require(ref DocumentCursor cursor, in ObjectScope scope, string member, string status)
    {
        if (!scope.Has(member))
        {
            cursor.AddAt(member, "missing-member", $"{member} is missing.", $"Add it: a {status} number needs a value and a note that says how it follows.");
        }
    }

    private static void Refuse(ref DocumentCursor cursor, in ObjectScope scope, string member, string status)
    {
        if (scope.Has(member))
        {
            cursor.AddAt(member, "unknown-member", $"A number that is {status} has no {member}.", "Delete it or correct the status.");
        }
    }
}
