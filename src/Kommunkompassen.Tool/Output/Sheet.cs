namespace Kommunkompassen.Tool;

/// <summary>A rectangle of raw cells under a header that is a contract. Null is an absent value.</summary>
internal sealed record Sheet(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string?>> Rows);
