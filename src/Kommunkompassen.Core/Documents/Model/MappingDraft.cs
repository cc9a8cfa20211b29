namespace Kommunkompassen.Documents;

/// <summary>A mapping as far as it could be read; items keep the places of the document.</summary>
internal struct MappingDraft
{
    internal MappingId? Id;
    internal string? Version;
    internal FrameworkVersion? From;
    internal FrameworkVersion? To;
    internal LocalizedText? Title;
    internal LocalizedText? Description;
    internal IReadOnlyList<SourceReference>? Sources;
    internal CaveatDraft[]? Definitions;

    /// <summary>The codes of the general caveats; null for one that could not be read.</summary>
    internal List<CaveatCode?>? General;
    internal LinkDraft[]? Links;
    internal LooseEndDraft[]? RetiredSubQuestions;
    internal LooseEndDraft[]? NewSubQuestions;

    /// <summary>True when a list could not be read to its end, so that what is missing says nothing.</summary>
    internal bool IsPartial;

    /// <summary>True when the list of definitions could not be read to its end.</summary>
    internal bool DefinitionsUnknown;
}
