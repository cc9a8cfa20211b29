using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

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
