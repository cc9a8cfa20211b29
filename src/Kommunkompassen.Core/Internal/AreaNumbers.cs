namespace Kommunkompassen.Internal;

/// <summary>Areas are numbered from 1 without gaps, and every list of one line for each area is in their order.</summary>
internal static class AreaNumbers
{
    /// <summary>The line of the area with a number, or null where there is none.</summary>
    internal static T? Numbered<T>(this EquatableList<T> areas, int areaNumber)
        where T : class
        => areaNumber >= 1 && areaNumber <= areas.Count ? areas[areaNumber - 1] : null;
}
