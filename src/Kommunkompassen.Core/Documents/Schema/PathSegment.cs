namespace Kommunkompassen.Documents;

/// <summary>One step of the way to a value: a member's name, or an item's place. No text is made of it until a fault is reported.</summary>
internal readonly record struct PathSegment(string? Name, int Place)
{
    /// <summary>The container itself, before its first member or item.</summary>
    internal static PathSegment Start => new(null, -1);

    internal static PathSegment Member(string name) => new(name, -1);

    internal static PathSegment Item(int place) => new(null, place);
}
