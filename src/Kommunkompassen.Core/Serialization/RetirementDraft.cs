using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Serialization;

/// <summary>A retired part of a source as far as it could be read.</summary>
internal sealed class RetirementDraft
{
    internal SubQuestionNumber? From { get; private set; }

    internal Rational? Share { get; set; }

    /// <summary>True when the sources could not be read, so that their absence says nothing.</summary>
    internal bool SourcesUnknown { get; private set; }

    private LocalizedText? Reason { get; set; }

    private EquatableList<SourceReference> Sources { get; set; } = [];

    internal static RetirementDraft Read(ref DocumentCursor cursor)
    {
        var draft = new RetirementDraft();
        var scope = cursor.BeginObject(Shapes.Retirement);

        // Of what is no object nothing is known.
        draft.SourcesUnknown = scope.Ended;
        while (cursor.NextMember(ref scope) is { } member)
        {
            var faults = cursor.Faults;
            switch (member)
            {
                case "from": draft.From = cursor.QuestionNumber(); break;
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

    /// <summary>The retirement, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal Retirement ToRetirement(int place)
        => new(From ?? Placeholder.Number(place), Share ?? Rational.One, Reason ?? Placeholder.Text, Sources);
}
