namespace Kommunkompassen.Mapping;

/// <summary>Lists for the sentences of computed caveats: as many items as a reader takes in, then how many more.</summary>
internal static class Listing
{
    internal const int MaxItems = 20;

    internal static LocalizedText Of(string swedish, string english, IReadOnlyList<LocalizedText> items)
    {
        var more = items.Count - MaxItems;
        var (andMore, andMoreEnglish) = more > 0 ? ($" och {more} till", $" and {more} more") : (string.Empty, string.Empty);
        return LocalizedText.Joined(
            $"{swedish}{string.Join(", ", items.Take(MaxItems).Select(static item => item.Swedish))}{andMore}.",
            $"{english}{string.Join(", ", items.Take(MaxItems).Select(static item => item.English))}{andMoreEnglish}.");
    }
}
