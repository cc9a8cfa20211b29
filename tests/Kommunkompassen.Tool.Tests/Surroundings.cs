namespace Kommunkompassen.Tool.Tests;

/// <summary>What a run of the tool finds around it; nothing unless stated otherwise.</summary>
internal sealed record Surroundings
{
    internal bool IsTerminal { get; init; }

    internal bool IsErrorTerminal { get; init; }

    internal int? Columns { get; init; }

    internal string Culture { get; init; } = "";

    internal IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();
}
