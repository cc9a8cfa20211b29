using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>A number of a report's table: bare where printed, else an object with its status; an optional one can be left out.</summary>
/// <param name="status">The only status that the object can have, for the schema; null means any.</param>
internal sealed class CellRule(string? status = null) : Rule<PrintedValue>
{
    private static readonly NumberRule Number = new(1_000_000, 6);

    private static readonly ShapeVariant[] Variants =
    [
        new("status", "derived", ["value", "note"], ["asPrinted"]),
        new("status", "unreadable", [], ["value"]),
        new("status", "notPublished", [], ["value", "asPrinted", "note"]),
    ];

    private static readonly Shape<PrintedValue> Cell = new Shape<PrintedValue, Draft>(
        "cell", "a number, or an object with its status", Made)
        .Member("status", Vocabulary.Statuses, static value => value.Status, static (ref draft, status) => draft.Status = status)
        .Optional("value", Number, static value => value.Number, static (ref draft, value) => draft.Value = value)
        .Optional("asPrinted", Rules.Text, static value => value.LegibleText, static (ref draft, text) => draft.AsPrinted = text)
        .Optional("note", CommonShapes.Text, static value => value.Note, static (ref draft, note) => draft.Note = note)
        .With(Variants);

    internal override IEnumerable<Shape> Parts => Cell.Parts;

    internal override bool IsAbsent(PrintedValue value) => value.Status == ValueStatus.NotPublished;

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out PrintedValue value)
    {
        if (!cursor.IsNumber)
        {
            return Cell.TryRead(ref cursor, out value);
        }

        value = Number.TryRead(ref cursor, out var number) ? PrintedValue.Printed(number) : null;
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter json, PrintedValue value)
    {
        if (value.Status == ValueStatus.Printed)
        {
            Number.Write(json, value.Number!.Value);
        }
        else
        {
            Cell.Write(json, value);
        }
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Number.Describe(json);
        json.WriteEndObject();
        json.WriteStartObject();
        Cell.Describe(json);
        if (status is not null)
        {
            json.WriteStartObject("properties");
            json.WriteSchema("status", new ConstantRule(status));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static PrintedValue? Made(ref DocumentCursor cursor, ref Draft draft, in ObjectScope scope)
    {
        if (!scope.IsComplete)
        {
            return null;
        }

        CheckVariant(ref cursor, scope, Vocabulary.Statuses.Of(draft.Status));
        return draft.Status switch
        {
            ValueStatus.Derived => draft is { Value: { } number, Note: { } note } ? PrintedValue.Derived(number, note) : null,
            ValueStatus.Unreadable => PrintedValue.Unreadable(draft.AsPrinted, draft.Note),
            _ => PrintedValue.NotPublished,
        };
    }

    private static void CheckVariant(ref DocumentCursor cursor, in ObjectScope scope, string status)
    {
        var variant = Array.Find(Variants, variant => variant.Word == status)!;
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

    private struct Draft
    {
        internal ValueStatus Status;
        internal decimal? Value;
        internal string? AsPrinted;
        internal LocalizedText? Note;
    }
}
