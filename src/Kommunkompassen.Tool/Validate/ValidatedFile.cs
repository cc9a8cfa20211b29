using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>A file with the outcome of checking it.</summary>
/// <param name="Name">The name of the file, as it was given.</param>
/// <param name="Validation">The outcome.</param>
internal sealed record ValidatedFile(string Name, DocumentValidation Validation);
