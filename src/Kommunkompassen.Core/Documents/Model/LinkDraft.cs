using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

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
