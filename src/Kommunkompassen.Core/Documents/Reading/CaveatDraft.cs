namespace Kommunkompassen.Documents;

/// <summary>The definition of a caveat in a mapping as far as it could be read: its code may be known even where its content is
/// not.</summary>
internal readonly record struct CaveatDraft(string? Code, Caveat? Caveat)
{
    internal static CaveatDraft Read(ref DocumentCursor cursor)
    {
        var caveat = CaveatReading.OfMapping(ref cursor, out var code);
        return new(code, caveat);
    }
}
