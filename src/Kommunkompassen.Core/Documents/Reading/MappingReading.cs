using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads a mapping.</summary>
internal static class MappingReading
{
    internal static FrameworkMapping? Read(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> resolve)
    {
        string? id = null, version = null;
        LocalizedText? title = null, description = null;
        EquatableList<SourceReference> sources = [];
        var draft = new MappingDraft();

        if (!cursor.TryBeginDocument(Shapes.Mapping, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            var complete = true;
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "version": version = cursor.Text(); break;
                case "from": draft.From = FrameworkResolving.Read(ref cursor, resolve); break;
                case "to": draft.To = FrameworkResolving.Read(ref cursor, resolve); break;
                case "title": title = cursor.Localized(); break;
                case "description": description = cursor.Localized(); break;
                case "sources": sources = cursor.Sources(); break;
                case "caveats":
                    draft.Definitions = cursor.Items(
                    static (ref cursor) => CaveatDraft.Read(ref cursor), out var known); draft.DefinitionsComplete = known; break;
                case "general": draft.General = cursor.Items(static (ref cursor) => CodeDraft.Read(ref cursor), out complete); break;
                case "links": draft.Links = cursor.Items(static (ref cursor) => LinkDraft.Read(ref cursor), out complete); break;
                case "retired":
                    draft.RetiredSubQuestions = cursor.Items(
                    static (ref cursor) => LooseEndDraft.Retired(ref cursor), out complete); break;
                case "new": draft.NewSubQuestions = cursor.Items(static (ref cursor) => LooseEndDraft.New(ref cursor), out complete); break;
            }

            draft.Complete &= complete;
        }

        var general = CaveatResolving.Resolve(ref cursor, draft);
        if (!cursor.IsValid)
        {
            cursor.AddAll(MappingChecking.Faults(draft, general));
            return null;
        }

        try
        {
            return new FrameworkMapping(
                new MappingId(id!), version!, draft.From!, draft.To!, title!, description!, sources,
                draft.Links.Select(static link => link.ToLink(0)),
                draft.RetiredSubQuestions.Select(static retired => retired.ToRetirement(0)),
                draft.NewSubQuestions.Select(static novelty => novelty.ToNovelty(0)), general);
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Faults);
            return null;
        }
    }
}
