namespace Kommunkompassen.Mapping;

/// <summary>A way from one framework version to another: one mapping, or several composed.</summary>
public sealed record MappingRoute
{
    internal MappingRoute(FrameworkMapping mapping, EquatableList<MappingId> steps)
        => (Mapping, Steps) = (mapping, steps);

    /// <summary>The mapping to translate with, composed where there are several steps.</summary>
    public FrameworkMapping Mapping { get; }

    /// <summary>The ids of the mappings on the way, in order; at least one.</summary>
    public EquatableList<MappingId> Steps { get; }

    /// <summary>True when the mapping was composed of several.</summary>
    public bool IsComposed => Steps.Count > 1;

    /// <summary>The ids of the steps with plus signs between.</summary>
    public override string ToString() => string.Join(" + ", Steps);
}
