namespace Kommunkompassen.Documents;

/// <summary>How far the reading of one list has come.</summary>
internal struct ListScope
{
    /// <summary>The place of the next item.</summary>
    internal int Place;
    internal bool Ended;

    /// <summary>False when items were left out, so that what is missing says nothing.</summary>
    internal bool IsComplete;
}
