namespace Kommunkompassen.Documents;

/// <summary>The code by which a mapping refers to a caveat; null where it could not be read.</summary>
internal readonly record struct CodeDraft(string? Code)
{
    internal static CodeDraft Read(ref DocumentCursor cursor) => new(cursor.Slug());
}
