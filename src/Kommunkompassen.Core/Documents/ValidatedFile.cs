using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>A file with what came of checking it.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ValidatedFile
{
    internal ValidatedFile(string name, DocumentValidation check) => (Name, Validation) = (name, check);

    /// <summary>The name of the file, as it was given.</summary>
    public string Name { get; }

    /// <summary>What came of it.</summary>
    public DocumentValidation Validation { get; }
}
