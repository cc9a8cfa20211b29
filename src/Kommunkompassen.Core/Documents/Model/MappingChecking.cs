using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Checks a mapping that could not be read whole against the rules of the model, and drops the faults that only follow from what
/// is not known.</summary>
internal static class MappingChecking
{
    internal static IEnumerable<Fault> Faults(in MappingDraft draft, List<Caveat> general)
    {
        if (draft.From is not { } from || draft.To is not { } to)
        {
            return [];
        }

        var (links, retired, targets) = (draft.Links!, draft.RetiredSubQuestions!, draft.NewSubQuestions!);
        var unknown = Unknown(in draft);
        FillShares(links, retired, to);
        var place = 0;
        var faults = MappingRules.Check(
            from, to, Array.ConvertAll(links, link => link.ToLink(place++)), Array.ConvertAll(retired, one => one.ToRetired(place++)),
            Array.ConvertAll(targets, one => one.ToNew(place++)), general);
        return faults.Where(fault => !unknown.Contains(fault.Position) && !unknown.Contains(fault.Code));
    }

    /// <summary>The positions that say nothing, and the codes of rules that need what is not known.</summary>
    private static HashSet<string> Unknown(in MappingDraft draft)
    {
        var unknown = new HashSet<string>();
        void Add(bool isUnknown, params ReadOnlySpan<string> marks)
        {
            if (isUnknown)
            {
                unknown.UnionWith(marks.ToArray());
            }
        }

        Add(draft.IsPartial, "unlinked-source", "share-sum", "unlinked-target");
        for (var i = 0; i < draft.Links!.Length; i++)
        {
            var (link, at) = (draft.Links[i], $"/links/{i}");
            Add(link.From is null, $"{at}/from", "unlinked-source", "share-sum");
            Add(link.To is null, $"{at}/to", "unlinked-target");
            Add(link.Share is null, $"{at}/share", $"{at}/relationship");
            Add(link.SourcesUnknown || !link.IsObject, $"{at}/sources");
            Add(link.CaveatsUnknown, $"{at}/caveats");
        }

        for (var i = 0; i < draft.RetiredSubQuestions!.Length; i++)
        {
            var (retired, at) = (draft.RetiredSubQuestions[i], $"/retired/{i}");
            Add(retired.Number is null, $"{at}/from", "unlinked-source", "share-sum");
            Add(retired.Share is null, $"{at}/share");
            Add(retired.SourcesUnknown || !retired.IsObject, $"{at}/sources");
        }

        for (var i = 0; i < draft.NewSubQuestions!.Length; i++)
        {
            var (target, at) = (draft.NewSubQuestions[i], $"/new/{i}");
            Add(target.Number is null, $"{at}/to", "unlinked-target");
            Add(target.SourcesUnknown || !target.IsObject, $"{at}/sources");
        }

        return unknown;
    }

    /// <summary>Gives the shares that could not be read what the others of their source leave, so that the sum of such a source is no
    /// fault.</summary>
    private static void FillShares(LinkDraft[] links, LooseEndDraft[] retired, FrameworkVersion to)
    {
        var shares = links.Select(static (link, i) => (link.From, link.Share, Place: i))
            .Concat(retired.Select((one, i) => (From: one.Number, one.Share, Place: links.Length + i)))
            .GroupBy(static entry => entry.From);
        foreach (var source in shares.Where(group => group.Key is not null && group.Count() <= MappingRules.MostEntries(to)))
        {
            var rest = source.Aggregate(Rational.One, static (rest, entry) => rest - (entry.Share ?? Rational.Zero));
            foreach (var (_, _, place) in source.Where(static entry => entry.Share is null))
            {
                (place < links.Length ? ref links[place].Share : ref retired[place - links.Length].Share) = rest;
                rest = Rational.Zero;
            }
        }
    }
}
