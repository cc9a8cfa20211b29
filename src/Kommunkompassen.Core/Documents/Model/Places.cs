using System.Globalization;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Where the items of a list stood before those with faults were left out of it.</summary>
internal static class Places
{
    /// <summary>The places of the items that are kept, or null where all are.</summary>
    internal static int[]? Of<T>(List<T> items, Predicate<T> kept)
        => items.TrueForAll(kept) ? null : [.. Enumerable.Range(0, items.Count).Where(i => kept(items[i]))];

    /// <summary>The fault with one place in its position put back to where the item stands in the document.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="segment">Which segment of the position is the place; the first has number 1.</param>
    /// <param name="places">The places, or null where all items were kept.</param>
    internal static Fault Restored(Fault fault, int segment, int[]? places)
    {
        var segments = fault.Position.Split('/');
        if (places is null || segments.Length <= segment)
        {
            return fault;
        }

        segments[segment] = Guard.Invariant(places[int.Parse(segments[segment], CultureInfo.InvariantCulture)]);
        return new Fault(fault.Code, string.Join('/', segments), fault.Message, fault.Remedy);
    }
}
