namespace Kommunkompassen;

/// <summary>A municipality that a report names as a role model (förebild, gott exempel).</summary>
public sealed record RoleModel
{
    /// <summary>Makes a role model.</summary>
    /// <param name="municipality">The name of the municipality as the report gives it.</param>
    /// <param name="area">The area under which it is named, 1 to 999.</param>
    /// <param name="topic">What it is named for.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public RoleModel(string municipality, int area, LocalizedText topic)
    {
        Municipality = Guard.Text(municipality);
        Area = Guard.InRange(area, 1, 999, "The number of an area");
        Topic = Guard.NotNull(topic);
    }

    /// <summary>The name of the municipality as the report gives it.</summary>
    public string Municipality { get; }

    /// <summary>The area under which it is named.</summary>
    public int Area { get; }

    /// <summary>What it is named for.</summary>
    public LocalizedText Topic { get; }
}
