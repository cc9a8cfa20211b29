using Kommunkompassen.Mapping;

namespace Kommunkompassen.Serialization;

/// <summary>A new target of a mapping as far as it could be read.</summary>
internal sealed class NoveltyDraft
{
    internal SubQuestionNumber? To { get; private set; }

    /// <summary>True when the sources could not be read, so that their absence says nothing.</summary>
    internal bool SourcesUnknown { get; private set; }

    private LocalizedText? Reason { get; set; }

    private EquatableList<SourceReference> Sources { get; set; } = [];

    internal static NoveltyDraft Read(ref DocumentCursor cursor)
    {
        var draft = new NoveltyDraft();
        var scope = cursor.BeginObject(Shapes.Novelty);

        // Of what is no object nothing is known.
        draft.SourcesUnknown = scope.Ended;
        while (cursor.NextMember(ref scope) is { } member)
        {
            var faults = cursor.Faults;
            switch (member)
            {
                case "to": draft.To = cursor.QuestionNumber(); break;
                case "reason": draft.Reason = cursor.Localized(); break;
                case "sources":
                    draft.Sources = cursor.Sources();
                    draft.SourcesUnknown = cursor.Faults > faults;
                    break;
            }
        }

        return draft;
    }

    /// <summary>The novelty, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal Novelty ToNovelty(int place) => new(To ?? Placeholder.Number(place), Reason ?? Placeholder.Text, Sources);
}
