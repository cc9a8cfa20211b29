using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kommunkompassen;

/// <summary>An immutable list that is compared by its content: two lists are equal when they hold equal items in the same order. C# records
/// compare ordinary collections by reference, so the records of this library hold their lists in this type.</summary>
/// <typeparam name="T">The type of the items; its own equality decides.</typeparam>
/// <remarks>The items are copied on entry; no item is null. Thread-safe, as all that is immutable.</remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items;

    internal EquatableList(T[] owned) => _items = owned;

    internal static EquatableList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0 up to but not including <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>True when the other list holds equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(EquatableList<T>? other)
        => other is not null
            && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in square brackets, numbers in the invariant culture.</summary>
    public override string ToString()
        => $"[{string.Join(", ", _items.Select(static item => string.Create(CultureInfo.InvariantCulture, $"{item}")))}]";

    /// <summary>Walks the items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
