namespace Kommunkompassen.Data;

/// <summary>A framework version that a catalogue holds.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record FrameworkEntry
{
    internal FrameworkEntry(FrameworkId id, LocalizedText title) => (Id, Title) = (id, title);

    /// <summary>Its id.</summary>
    public FrameworkId Id { get; }

    /// <summary>Its short name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
