namespace Kommunkompassen;

/// <summary>Thrown by the constructors of what has many parts (framework, evaluation, mapping), and by an audit of numbers that it cannot
/// take; it names every fault at once.</summary>
public sealed class InvalidModelException : ArgumentException
{
    internal InvalidModelException(string what, EquatableList<Fault> faults)
        : base($"{what} has {faults.Count} fault{(faults.Count == 1 ? "" : "s")}: {string.Join("; ", faults)}")
        => Faults = faults;

    /// <summary>All that is wrong, in the order of the object's parts; at least one.</summary>
    public EquatableList<Fault> Faults { get; }

    internal static void ThrowIfAny(string what, IReadOnlyCollection<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new InvalidModelException(what, EquatableList.From(faults));
        }
    }
}
