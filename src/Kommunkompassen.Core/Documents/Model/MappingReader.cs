using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Makes a mapping of what could be read: finds its caveats by their codes, and checks the rules of the model.</summary>
internal static class MappingReader
{
    internal static FrameworkMapping? Read(ref DocumentCursor cursor, ref MappingDraft draft, in ObjectScope scope)
    {
        draft.Definitions ??= [];
        draft.Links ??= [];
        draft.RetiredSubQuestions ??= [];
        draft.NewSubQuestions ??= [];
        var general = ResolveCaveats(ref cursor, in draft);
        if (!cursor.IsValid)
        {
            cursor.AddAll(MappingChecking.Faults(in draft, general));
            return null;
        }

        var parts = draft;
        return cursor.Made(() => new FrameworkMapping(
            parts.Id!, parts.Version!, parts.From!, parts.To!, parts.Title!, parts.Description!, parts.Sources ?? [],
            parts.Links.Select(static link => link.ToLink(0)),
            parts.RetiredSubQuestions.Select(static retired => retired.ToRetired(0)),
            parts.NewSubQuestions.Select(static target => target.ToNew(0)),
            general));
    }

    /// <summary>Gives every link its caveats.</summary>
    /// <returns>The general caveats.</returns>
    private static List<Caveat> ResolveCaveats(ref DocumentCursor cursor, in MappingDraft draft)
    {
        var (definitions, links) = (draft.Definitions!, draft.Links!);
        var byCode = new Dictionary<CaveatCode, Caveat?>();
        for (var i = 0; i < definitions.Length; i++)
        {
            if (definitions[i].Code is { } code && !byCode.TryAdd(code, definitions[i].ToCaveat(CaveatSubject.Translation)))
            {
                cursor.AddAt(
                    $"caveats/{i}/code", "duplicate-caveat", $"The caveat {code} is defined a second time.",
                    "Keep one definition, or give one of them another code.");
            }
        }

        var used = new HashSet<CaveatCode>();
        var areKnown = !draft.DefinitionsUnknown && Array.TrueForAll(definitions, static definition => definition.Code is not null);
        var general = Resolve(ref cursor, byCode, used, areKnown, draft.General ?? [], "general", out _);
        for (var i = 0; i < links.Length; i++)
        {
            ref var link = ref links[i];
            link.Caveats = Resolve(ref cursor, byCode, used, areKnown, link.Codes ?? [], $"links/{i}/caveats", out var complete);
            link.CaveatsUnknown = !complete || !link.IsObject || link.CodesUnknown || link.Relationship is null;
        }

        if (!draft.IsPartial && !(draft.General ?? []).Contains(null)
            && Array.TrueForAll(links, static link => link.IsObject && !link.CodesUnknown))
        {
            for (var i = 0; i < definitions.Length; i++)
            {
                if (definitions[i].Code is { } code && !used.Contains(code))
                {
                    cursor.AddAt(
                        $"caveats/{i}/code", "unused-caveat", $"The caveat {code} is not used.",
                        "Refer to it under general or by a link, or delete it.");
                }
            }
        }

        return general;
    }

    /// <summary>The caveats of a list of codes, as far as they are defined.</summary>
    private static List<Caveat> Resolve(
        ref DocumentCursor cursor, Dictionary<CaveatCode, Caveat?> definitions, HashSet<CaveatCode> used, bool areKnown,
        List<CaveatCode?> codes, string list, out bool complete)
    {
        var caveats = new List<Caveat>();
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i] is not { } code)
            {
                continue;
            }

            if (definitions.TryGetValue(code, out var caveat))
            {
                used.Add(code);
                if (caveat is not null)
                {
                    caveats.Add(caveat);
                }
            }
            else if (areKnown)
            {
                cursor.AddAt(
                    $"{list}/{i}", "unknown-caveat", $"The caveat {code} is not defined.", "Define it under caveats, or correct the code.");
            }
        }

        complete = caveats.Count == codes.Count;
        return caveats;
    }
}
