namespace Kommunkompassen.Data;

/// <summary>The documents in the library's own file.</summary>
internal static class EmbeddedDocuments
{
    internal static Stream Open(string name)
        => typeof(EmbeddedDocuments).Assembly.GetManifestResourceStream($"Data/{name}")
            ?? throw new InvalidOperationException($"The library lacks its document {name}; build it with the files under Data.");
}
