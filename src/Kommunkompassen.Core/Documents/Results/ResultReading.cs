using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Reads computed results: each is computed again from its inputs and compared with its document.</summary>
internal static class ResultReading
{
    private const int MostShown = 1_000;

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

    /// <summary>Reports every difference between a document of the right shape and what its inputs give.</summary>
    /// <param name="cursor">The cursor, at the end of the document.</param>
    /// <param name="shape">The document's shape.</param>
    /// <param name="made">What the inputs give.</param>
    internal static void Compare<T>(ref DocumentCursor cursor, Shape<T> shape, T made)
    {
        using var found = JsonDocument.Parse(cursor.Consumed.ToArray());
        using var expected = JsonDocument.Parse(Json.Utf8(shape, made));
        var faults = new List<Fault>();
        ResultDifferences.Add(faults, string.Empty, found.RootElement, expected.RootElement);
        foreach (var fault in faults)
        {
            cursor.Add(fault);
        }
    }

    /// <summary>A message that lists what is known can be longer than a fault may be.</summary>
    private static string Shortened(string message)
        => message.Length <= MostShown
            ? message
            : $"{message[..(char.IsHighSurrogate(message[MostShown - 1]) ? MostShown - 1 : MostShown)]}…";
}
