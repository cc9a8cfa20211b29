using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>A link of a mapping as far as it could be read.</summary>
internal sealed class LinkDraft
{
    internal SubQuestionNumber? From { get; private set; }

    internal SubQuestionNumber? To { get; private set; }

    internal Rational? Share { get; set; }

    internal Relationship? Relationship { get; private set; }

    internal List<CodeDraft> Codes { get; private set; } = [];

    /// <summary>The caveats that the codes name, once they are resolved.</summary>
    internal List<Caveat> Caveats { get; } = [];

    /// <summary>True when the sources could not be read, so that their absence says nothing.</summary>
    internal bool SourcesUnknown { get; private set; }

    /// <summary>True when a caveat could not be read or found, so that its absence says nothing.</summary>
    internal bool CaveatsUnknown { get; set; }

    /// <summary>False when a code could not be read.</summary>
    internal bool CodesKnown { get; private set; } = true;

    private LinkBasis? Basis { get; set; }

    private Confidence? Confidence { get; set; }

    private LocalizedText? Rationale { get; set; }

    private EquatableList<SourceReference> Sources { get; set; } = [];

    internal static LinkDraft Read(ref DocumentCursor cursor)
    {
        var draft = new LinkDraft();
        var scope = cursor.BeginObject(Shapes.Link);

        // Of what is no object nothing is known.
        draft.SourcesUnknown = scope.Ended;
        draft.CodesKnown = !scope.Ended;
        while (cursor.NextMember(ref scope) is { } member)
        {
            var faults = cursor.Faults;
            switch (member)
            {
                case "from": draft.From = cursor.QuestionNumber(); break;
                case "to": draft.To = cursor.QuestionNumber(); break;
                case "share": draft.Share = cursor.Share(); break;
                case "relationship": draft.Relationship = cursor.Word(Vocabulary.Relationships); break;
                case "basis": draft.Basis = cursor.Word(Vocabulary.Bases); break;
                case "confidence": draft.Confidence = cursor.Word(Vocabulary.Confidences); break;
                case "rationale": draft.Rationale = cursor.Localized(); break;
                case "sources":
                    draft.Sources = cursor.Sources();
                    draft.SourcesUnknown = cursor.Faults > faults;
                    break;
                case "caveats":
                    draft.Codes = cursor.Items(static (ref cursor) => CodeDraft.Read(ref cursor), out _);
                    draft.CodesKnown = cursor.Faults == faults;
                    break;
            }
        }

        draft.CaveatsUnknown = !draft.CodesKnown || draft.Relationship is null;
        return draft;
    }

    /// <summary>The link, with placeholders for what could not be read.</summary>
    /// <param name="place">A number that no other draft's placeholder has.</param>
    internal Link ToLink(int place) => new(
        From ?? Placeholder.Number(place),
        To ?? Placeholder.Number(place),
        Share ?? Rational.One,
        Relationship ?? Mapping.Relationship.Intersects,
        Basis ?? LinkBasis.Judgement,
        Confidence ?? Mapping.Confidence.Low,
        Rationale ?? Placeholder.Text,
        Sources,
        Caveats);
}
