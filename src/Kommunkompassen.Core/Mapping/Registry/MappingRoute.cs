namespace Kommunkompassen.Mapping;

/// <summary>A way from one form of the framework to another: one mapping, or several composed.</summary>
/// <param name="Mapping">The mapping to translate with, composed where there are several steps.</param>
/// <param name="Steps">The ids of the mappings on the way, in order; none where both forms are the same.</param>
public sealed record MappingRoute(FrameworkMapping Mapping, EquatableList<MappingId> Steps)
{
    /// <summary>True when the mapping was composed of several.</summary>
    public bool IsComposed => Steps.Count > 1;

    /// <summary>The steps with arrows between, or "identity".</summary>
    public override string ToString() => Steps.Count == 0 ? IdentityMapping.Id.ToString() : string.Join(" + ", Steps);
}
