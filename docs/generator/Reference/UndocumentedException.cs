namespace Kommunkompassen.Docs.Reference;

/// <summary>Something public has no documentation, so there is no page to write.</summary>
internal sealed class UndocumentedException(IReadOnlyCollection<string> members)
    : Exception(
        $"No documentation: {string.Join(", ", members.Order(StringComparer.Ordinal))}. "
            + "Write at least a <summary>, and a <param> for every parameter or none.")
{
    internal IReadOnlyCollection<string> Members => members;
}
