using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

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

/// <summary>A link of a mapping as far as it could be read.</summary>
internal struct LinkDraft
{
    internal bool IsObject;
    internal SubQuestionNumber? From;
    internal SubQuestionNumber? To;
    internal Rational? Share;
    internal Relationship? Relationship;
    internal LinkBasis? Basis;
    internal Confidence? Confidence;
    internal LocalizedText? Rationale;
    internal IReadOnlyList<SourceReference>? Sources;
    internal bool SourcesUnknown;

    /// <summary>The codes of its caveats; null for one that could not be read.</summary>
    internal List<CaveatCode?>? Codes;
    internal bool CodesUnknown;

    /// <summary>The caveats that the codes name, once they are found.</summary>
    internal List<Caveat>? Caveats;

    /// <summary>True when a caveat could not be found, so that its absence says nothing.</summary>
    internal bool CaveatsUnknown;

    /// <summary>The link, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal readonly Link ToLink(int place) => new(
        From ?? Placeholder.Number(place),
        To ?? Placeholder.Number(place),
        Share ?? Rational.One,
        Relationship ?? Mapping.Relationship.Intersects,
        Basis ?? LinkBasis.Judgement,
        Confidence ?? Mapping.Confidence.Low,
        Rationale ?? Placeholder.Text,
        Sources ?? [],
        Caveats ?? []);
}

/// <summary>A retired part of a source, or a new target, of a mapping as far as it could be read.</summary>
internal struct LooseEndDraft
{
    internal bool IsObject;

    /// <summary>The source that is retired, or the target that is new.</summary>
    internal SubQuestionNumber? Number;

    /// <summary>The retired part; a new target has none.</summary>
    internal Rational? Share;
    internal LocalizedText? Reason;
    internal IReadOnlyList<SourceReference>? Sources;
    internal bool SourcesUnknown;

    /// <summary>The retired part, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal readonly RetiredSubQuestion ToRetired(int place)
        => new(Number ?? Placeholder.Number(place), Share ?? Rational.One, Reason ?? Placeholder.Text, Sources ?? []);

    /// <summary>The new target, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal readonly NewSubQuestion ToNew(int place)
        => new(Number ?? Placeholder.Number(place), Reason ?? Placeholder.Text, Sources ?? []);
}
