namespace Kommunkompassen;

/// <summary>Thrown by framework versions, evaluations, mappings and audits for what they cannot take; it names every fault.</summary>
public sealed class InvalidModelException : ArgumentException
{
    private InvalidModelException(string what, IReadOnlyList<ModelFault> broken, EquatableList<Fault> faults)
        : base($"{what} has {faults.Count} fault{(faults.Count == 1 ? "" : "s")}: {string.Join("; ", faults)}")
    {
        Broken = broken;
        Faults = faults;
    }

    /// <summary>All that is wrong, in the order of the object's parts; at least one. Each stands at the name of a property, such as
    /// <c>Areas[0].SubQuestions[2].Points</c>.</summary>
    public EquatableList<Fault> Faults { get; }

    /// <summary>The same for readers, which know where the parts stand in their source.</summary>
    internal IReadOnlyList<ModelFault> Broken { get; }

    internal static void ThrowIfAny(string what, IReadOnlyList<ModelFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new InvalidModelException(what, faults, EquatableList.From(faults.Select(static fault => fault.ToFault())));
        }
    }
}
