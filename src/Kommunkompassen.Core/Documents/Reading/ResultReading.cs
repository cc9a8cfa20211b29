using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>What the readers of computed results have in common: a result is not taken from its document, but made of its inputs once more
/// and held against it.</summary>
internal static class ResultReading
{
    private const int MostShown = 1_000;

    /// <summary>The version of the calculation; a later one than is known here is a fault.</summary>
    internal static int? Method(ref DocumentCursor cursor, int current)
    {
        if (!Rules.AtLeastOne.TryRead(ref cursor, out var method))
        {
            return null;
        }

        if (method <= current)
        {
            return method;
        }

        cursor.Add(
            "unknown-method", $"The document was made by method {method}; this library knows up to {current}.",
            "Use a later version of the library, or correct the number.");
        return null;
    }

    /// <summary>Makes a result; inputs that do not fit each other are a fault.</summary>
    internal static T? Made<T>(ref DocumentCursor cursor, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            cursor.Add("inputs-do-not-fit", Shortened(refusal.Message), "Give inputs of which such a document can be made.");
            return null;
        }
    }

    /// <summary>A message that lists what is known can be longer than a fault may be.</summary>
    private static string Shortened(string message)
        => message.Length <= MostShown
            ? message
            : $"{message[..(char.IsHighSurrogate(message[MostShown - 1]) ? MostShown - 1 : MostShown)]}…";

    /// <summary>Writes down every difference between what stands in the document and what its inputs give. The document's form was found to
    /// be sound before.</summary>
    /// <param name="cursor">The cursor, at the end of the document.</param>
    /// <param name="made">What the inputs give.</param>
    internal static void Compare(ref DocumentCursor cursor, Action<Utf8JsonWriter> made)
    {
        using var found = JsonDocument.Parse(cursor.Consumed.ToArray());
        using var expected = JsonDocument.Parse(Json.Utf8(made));
        var faults = new List<Fault>();
        ResultDifferences.Add(faults, string.Empty, found.RootElement, expected.RootElement);
        foreach (var fault in faults)
        {
            cursor.Add(fault);
        }
    }
}
