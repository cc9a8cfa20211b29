namespace Kommunkompassen.Data;

/// <summary>Thrown when a catalogue is asked for what it does not hold; it names the known ids that are nearest.</summary>
public sealed class UnknownIdException : KeyNotFoundException
{
    internal UnknownIdException(string what, string id, EquatableList<string> suggestions)
        : base(Describe(what, id, suggestions))
        => (Id, Suggestions) = (id, suggestions);

    /// <summary>The id that was asked for.</summary>
    public string Id { get; }

    /// <summary>The known ids of the same kind that differ least from it, the nearest first; at most 3, none where the catalogue holds
    /// nothing of the kind.</summary>
    public EquatableList<string> Suggestions { get; }

    private static string Describe(string what, string id, EquatableList<string> suggestions)
        => suggestions.Count == 0
            ? $"The catalogue has no {what} '{id}', nor any other; read it from a document of your own."
            : $"The catalogue has no {what} '{id}'; the nearest are {string.Join(", ", suggestions)}. Its lists name all that it has.";
}
