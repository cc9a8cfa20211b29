namespace Kommunkompassen.Documents;

/// <summary>How far the reading of one object has come.</summary>
internal struct ObjectScope
{
    internal Shape Shape;
    internal uint Seen;
    internal int Next;
    internal bool Ended;

    internal readonly bool Has(string member) => (Seen & (1u << Array.IndexOf(Shape.Names, member))) != 0;

    internal readonly uint Missing => Shape.Required & ~Seen;
}
