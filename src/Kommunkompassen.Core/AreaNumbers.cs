namespace Kommunkompassen;

/// <summary>Areas are numbered from 1 without gaps, and every list of one item for each area is in their order.</summary>
internal static class AreaNumbers
{
    /// <summary>The item of the area with a number, or null where there is none.</summary>
    internal static T? Numbered<T>(this EquatableList<T> areas, int areaNumber)
        where T : class
        => areaNumber >= 1 && areaNumber <= areas.Count ? areas[areaNumber - 1] : null;
}
