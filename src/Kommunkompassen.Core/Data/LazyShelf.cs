namespace Kommunkompassen.Data;

/// <summary>Things by id that are each made on first use and then kept; many threads on first use get the same one.</summary>
internal sealed class LazyShelf<TId, T>
    where TId : notnull
    where T : class
{
    private readonly string _what;
    private readonly Func<TId, T> _make;
    private readonly Dictionary<TId, Slot> _slots;

    internal LazyShelf(string what, IEnumerable<TId> ids, Func<TId, T> make)
    {
        (_what, _make) = (what, make);
        _slots = ids.ToDictionary(static id => id, static _ => new Slot());
    }

    internal T Get(TId id)
        => Find(id)
            ?? throw new UnknownIdException(
                _what, id.ToString()!, NearestIds.To(id.ToString()!, _slots.Keys.Select(static known => known.ToString()!)));

    internal T? Find(TId id)
    {
        if (!_slots.TryGetValue(id, out var slot))
        {
            return null;
        }

        if (Volatile.Read(ref slot.Value) is { } known)
        {
            return known;
        }

        lock (slot)
        {
            return slot.Value ??= _make(id);
        }
    }

    private sealed class Slot
    {
        internal T? Value;
    }
}
