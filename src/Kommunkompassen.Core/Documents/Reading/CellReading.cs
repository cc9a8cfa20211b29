namespace Kommunkompassen.Documents;

/// <summary>Reads a number of a report's table: bare where it is printed, an object with its status elsewhere.</summary>
internal static class CellReading
{
    internal static PrintedValue? Read(ref DocumentCursor cursor)
        => cursor.IsBareCell()
            ? cursor.Number() is { } number ? PrintedValue.Printed(number) : null
            : ReadObject(ref cursor);

    private static PrintedValue? ReadObject(ref DocumentCursor cursor)
    {
        ValueStatus? status = null;
        decimal? value = null;
        string? asPrinted = null;
        LocalizedText? note = null;
        var scope = cursor.BeginObject(Shapes.CellObject);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "status": status = cursor.Word(Vocabulary.Statuses); break;
                case "value": value = cursor.Number(); break;
                case "asPrinted": asPrinted = cursor.Text(); break;
                case "note": note = cursor.Localized(); break;
            }
        }

        if (status is not { } known)
        {
            return null;
        }

        CheckVariant(ref cursor, scope, Vocabulary.Statuses.Of(known));
        return known switch
        {
            ValueStatus.Derived => value is { } number && note is not null ? PrintedValue.Derived(number, note) : null,
            ValueStatus.Unreadable => PrintedValue.Unreadable(asPrinted, note),
            _ => PrintedValue.NotPublished,
        };
    }

    private static void CheckVariant(ref DocumentCursor cursor, in ObjectScope scope, string status)
    {
        var variant = Array.Find(Shapes.CellObject.Variants, variant => variant.Word == status)!;
        foreach (var member in variant.Needs)
        {
            if (!scope.Has(member))
            {
                cursor.AddAt(
                    member, "missing-member", $"{member} is missing.",
                    "Add it: a derived number needs a value and a note that says how it follows.");
            }
        }

        foreach (var member in variant.Lacks)
        {
            if (scope.Has(member))
            {
                cursor.AddAt(
                    member, "unknown-member", $"A number that is {(status == "notPublished" ? "not published" : status)} has no {member}.",
                    "Delete it or correct the status.");
            }
        }
    }
}
