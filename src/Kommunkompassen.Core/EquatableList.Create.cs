namespace Kommunkompassen;

/// <summary>Makes <see cref="EquatableList{T}"/> from items; the compiler uses it for collection expressions.</summary>
public static class EquatableList
{
    /// <summary>A list of copies of the given items.</summary>
    /// <param name="items">The items, none of them null.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
        => items.IsEmpty ? EquatableList<T>.Empty : Own(items.ToArray(), nameof(items));

    /// <summary>A list of the items of a sequence, in its order; a sequence that is such a list already is returned as it is.</summary>
    /// <param name="items">The items, none of them null.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableList<T> From<T>(IEnumerable<T> items)
        => From(items, nameof(items));

    /// <summary>A list of items that a caller gave by another name, which a refusal tells.</summary>
    internal static EquatableList<T> From<T>(IEnumerable<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        return items as EquatableList<T> ?? Own([.. items], name);
    }

    private static EquatableList<T> Own<T>(T[] items, string name)
    {
        var hole = Array.FindIndex(items, static item => item is null);
        return hole < 0
            ? new EquatableList<T>(items)
            : throw new ArgumentException($"Item {hole} of the list is null; leave it out.", name);
    }
}
