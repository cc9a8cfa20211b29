namespace Kommunkompassen.Documents;

/// <summary>How far the reading of one object has come.</summary>
internal struct ObjectScope
{
    internal Shape Shape;

    /// <summary>A bit for each member that was there.</summary>
    internal uint Seen;

    /// <summary>A bit for each member of which a value was made.</summary>
    internal uint Made;

    /// <summary>How many faults there were before.</summary>
    internal int FaultsBefore;
    internal int Next;
    internal bool Ended;

    internal readonly uint Missing => Shape.Required & ~Seen;

    /// <summary>True when every required member has a value.</summary>
    internal readonly bool IsComplete => (Shape.Required & ~Made) == 0;

    internal readonly bool Has(string member)
    {
        var index = Shape.IndexOf(System.Text.Encoding.UTF8.GetBytes(member), Shape.Count);
        return (Seen & (1u << index)) != 0;
    }
}
