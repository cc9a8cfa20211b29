namespace Kommunkompassen.Documents;

/// <summary>Finds the caveats that a mapping refers to by their codes: each used code is defined once, and each defined one is
/// used.</summary>
internal static class CaveatResolving
{
    /// <summary>Gives every link its caveats.</summary>
    /// <returns>The general caveats.</returns>
    internal static List<Caveat> Resolve(ref DocumentCursor cursor, MappingDraft draft)
    {
        var definitions = Definitions(ref cursor, draft);
        var used = new HashSet<string>();
        var general = new List<Caveat>();
        Resolve(ref cursor, draft, definitions, used, draft.General, general, null);
        for (var i = 0; i < draft.Links.Count; i++)
        {
            var link = draft.Links[i];
            link.CaveatsUnknown |= !Resolve(ref cursor, draft, definitions, used, link.Codes, link.Caveats, i);
        }

        if (draft.CodesKnown)
        {
            AddUnused(ref cursor, draft, used);
        }

        return general;
    }

    /// <summary>The definitions by code; null for one whose content could not be read.</summary>
    private static Dictionary<string, Caveat?> Definitions(ref DocumentCursor cursor, MappingDraft draft)
    {
        var definitions = new Dictionary<string, Caveat?>();
        for (var i = 0; i < draft.Definitions.Count; i++)
        {
            if (draft.Definitions[i].Code is { } code && !definitions.TryAdd(code, draft.Definitions[i].Caveat))
            {
                cursor.AddAt(
                    $"caveats/{i}/code", "duplicate-caveat", $"The caveat {code} is defined a second time.",
                    "Keep one definition, or give one of them another code.");
            }
        }

        return definitions;
    }

    private static bool Resolve(
        ref DocumentCursor cursor, MappingDraft draft, Dictionary<string, Caveat?> definitions, HashSet<string> used,
        List<CodeDraft> codes, List<Caveat> caveats, int? link)
    {
        var complete = true;
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Code is not { } code)
            {
                complete = false;
            }
            else if (definitions.TryGetValue(code, out var caveat))
            {
                used.Add(code);
                complete &= caveat is not null;
                if (caveat is not null)
                {
                    caveats.Add(caveat);
                }
            }
            else
            {
                complete = false;
                if (draft.DefinitionsKnown)
                {
                    cursor.AddAt(
                        link is null ? $"general/{i}" : $"links/{link}/caveats/{i}", "unknown-caveat", $"The caveat {code} is not defined.",
                        "Define it under caveats, or correct the code.");
                }
            }
        }

        return complete;
    }

    private static void AddUnused(ref DocumentCursor cursor, MappingDraft draft, HashSet<string> used)
    {
        for (var i = 0; i < draft.Definitions.Count; i++)
        {
            if (draft.Definitions[i].Code is { } code && !used.Contains(code))
            {
                cursor.AddAt(
                    $"caveats/{i}/code", "unused-caveat", $"The caveat {code} is not used.",
                    "Refer to it under general or by a link, or delete it.");
            }
        }
    }
}
