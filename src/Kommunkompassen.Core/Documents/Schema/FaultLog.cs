namespace Kommunkompassen.Documents;

/// <summary>The faults of one document, up to the limit that keeps a hostile document from filling the memory with them.</summary>
internal sealed class FaultLog
{
    private readonly List<Fault> _faults = [];

    internal int Count => _faults.Count;

    /// <summary>True when the limit is reached; the last fault then says so.</summary>
    internal bool IsFull => _faults.Count >= Document.MaxFaults;

    internal void Add(Fault fault)
    {
        if (IsFull)
        {
            return;
        }

        _faults.Add(_faults.Count < Document.MaxFaults - 1
            ? fault
            : new Fault(
                "too-many-faults", "", $"The document has {Document.MaxFaults} faults or more; only the first are listed.",
                "Correct these and read it again."));
    }

    internal EquatableList<Fault> ToList() => EquatableList.From(_faults);
}
