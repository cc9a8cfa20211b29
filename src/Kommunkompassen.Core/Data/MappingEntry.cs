namespace Kommunkompassen.Data;

/// <summary>A mapping that a catalogue holds.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record MappingEntry
{
    internal MappingEntry(MappingId id, LocalizedText title, FrameworkId from, FrameworkId to)
    {
        Id = id;
        Title = title;
        FromId = from;
        ToId = to;
    }

    /// <summary>Its id.</summary>
    public MappingId Id { get; }

    /// <summary>Its short title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The source framework version.</summary>
    public FrameworkId FromId { get; }

    /// <summary>The target framework version.</summary>
    public FrameworkId ToId { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
