namespace Kommunkompassen;

/// <summary>Another name that a report uses for an area beside the one in its score table.</summary>
public sealed record AreaName
{
    /// <summary>Makes a name.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="source">Where it is printed.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public AreaName(string name, SourceReference source)
    {
        Name = Guard.Text(name);
        Source = Guard.NotNull(source);
    }

    /// <summary>The name as printed.</summary>
    public string Name { get; }

    /// <summary>Where it is printed.</summary>
    public SourceReference Source { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
