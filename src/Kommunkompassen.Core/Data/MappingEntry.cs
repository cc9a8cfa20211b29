namespace Kommunkompassen.Data;

/// <summary>A mapping that a catalogue holds.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record MappingEntry
{
    internal MappingEntry(MappingId id, LocalizedText title, FrameworkId from, FrameworkId to)
        => (Id, Title, From, To) = (id, title, from, to);

    /// <summary>Its id.</summary>
    public MappingId Id { get; }

    /// <summary>Its short title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The source form.</summary>
    public FrameworkId From { get; }

    /// <summary>The target form.</summary>
    public FrameworkId To { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
