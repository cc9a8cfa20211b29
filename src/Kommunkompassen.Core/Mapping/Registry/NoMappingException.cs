namespace Kommunkompassen.Mapping;

/// <summary>Thrown where two evaluations cannot be brought to one framework version: no mapping leads there.</summary>
public sealed class NoMappingException : InvalidOperationException
{
    internal NoMappingException(FrameworkId from, FrameworkId to, IEnumerable<MappingId> known)
        : base($"No mapping leads from framework {from} to {to}. Mappings lead from an older framework version to a newer one only: where "
            + "questions were merged, a way back would have to invent numbers. "
            + $"Known are {string.Join(", ", known)}; compare on the scale of the newer framework version.")
    {
        FromId = from;
        ToId = to;
    }

    /// <summary>The framework version from which a mapping was sought.</summary>
    public FrameworkId FromId { get; }

    /// <summary>The framework version to which a mapping was sought.</summary>
    public FrameworkId ToId { get; }
}
