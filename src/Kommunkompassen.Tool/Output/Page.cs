namespace Kommunkompassen.Tool;

/// <summary>What a reader sees: a title and blocks under it, without a word on how they are drawn.</summary>
internal sealed record Page(string Title, IReadOnlyList<Block> Blocks);
