using Kommunkompassen.Internal;

namespace Kommunkompassen.Serialization;

/// <summary>A file with what came of checking it.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record CheckedFile
{
    internal CheckedFile(string name, DocumentCheck check) => (Name, Check) = (name, check);

    /// <summary>The name of the file, as it was given.</summary>
    public string Name { get; }

    /// <summary>What came of it.</summary>
    public DocumentCheck Check { get; }
}
