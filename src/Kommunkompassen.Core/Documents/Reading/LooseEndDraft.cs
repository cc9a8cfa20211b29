using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>A retired part of a source, or a new target, of a mapping as far as it could be read.</summary>
internal sealed class LooseEndDraft
{
    /// <summary>The source that is retired, or the target that is new.</summary>
    internal SubQuestionNumber? Number { get; private set; }

    /// <summary>The retired part; a new target has none.</summary>
    internal Rational? Share { get; set; }

    /// <summary>True when the sources could not be read, so that their absence says nothing.</summary>
    internal bool SourcesUnknown { get; private set; }

    private LocalizedText? Reason { get; set; }

    private EquatableList<SourceReference> Sources { get; set; } = [];

    internal static LooseEndDraft Retired(ref DocumentCursor cursor) => Read(ref cursor, Shapes.RetiredSubQuestion);

    internal static LooseEndDraft New(ref DocumentCursor cursor) => Read(ref cursor, Shapes.NewSubQuestion);

    /// <summary>The retirement, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal RetiredSubQuestion ToRetirement(int place)
        => new(Number ?? Placeholder.Number(place), Share ?? Rational.One, Reason ?? Placeholder.Text, Sources);

    /// <summary>The novelty, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal NewSubQuestion ToNovelty(int place) => new(Number ?? Placeholder.Number(place), Reason ?? Placeholder.Text, Sources);

    private static LooseEndDraft Read(ref DocumentCursor cursor, Shape shape)
    {
        var draft = new LooseEndDraft();
        var scope = cursor.BeginObject(shape);

        // Of what is no object nothing is known.
        draft.SourcesUnknown = scope.Ended;
        while (cursor.NextMember(ref scope) is { } member)
        {
            var faults = cursor.Faults;
            switch (member)
            {
                case "from" or "to": draft.Number = cursor.QuestionNumber(); break;
                case "share": draft.Share = cursor.Share(); break;
                case "reason": draft.Reason = cursor.Localized(); break;
                case "sources":
                    draft.Sources = cursor.Sources();
                    draft.SourcesUnknown = cursor.Faults > faults;
                    break;
            }
        }

        return draft;
    }
}
