using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Checks a mapping that could not be read whole against the rules of the model, and drops the faults that only follow from what
/// is not known.</summary>
internal static class MappingChecking
{
    internal static IEnumerable<Fault> Faults(MappingDraft draft, List<Caveat> general)
    {
        if (draft.From is not { } from || draft.To is not { } to)
        {
            return [];
        }

        var unknown = Unknown(draft);
        FillShares(draft, to);
        var place = 0;
        var faults = MappingRules.Check(
            from,
            to,
            draft.Links.ConvertAll(link => link.ToLink(place++)),
            draft.RetiredSubQuestions.ConvertAll(retired => retired.ToRetirement(place++)),
            draft.NewSubQuestions.ConvertAll(novelty => novelty.ToNovelty(place++)),
            general);
        return faults.Where(fault => !unknown.Contains(fault.Position) && !unknown.Contains(fault.Code));
    }

    /// <summary>The positions that say nothing, and the codes of rules that need what is not known.</summary>
    private static HashSet<string> Unknown(MappingDraft draft)
    {
        var unknown = new HashSet<string>();
        void Add(bool isUnknown, params ReadOnlySpan<string> marks)
        {
            if (isUnknown)
            {
                unknown.UnionWith(marks.ToArray());
            }
        }

        Add(!draft.Complete, "unlinked-source", "share-sum", "unlinked-target");
        for (var i = 0; i < draft.Links.Count; i++)
        {
            var (link, at) = (draft.Links[i], $"/links/{i}");
            Add(link.From is null, $"{at}/from", "unlinked-source", "share-sum");
            Add(link.To is null, $"{at}/to", "unlinked-target");
            Add(link.Share is null, $"{at}/share", $"{at}/relationship");
            Add(link.SourcesUnknown, $"{at}/sources");
            Add(link.CaveatsUnknown, $"{at}/caveats");
        }

        for (var i = 0; i < draft.RetiredSubQuestions.Count; i++)
        {
            var (retired, at) = (draft.RetiredSubQuestions[i], $"/retired/{i}");
            Add(retired.Number is null, $"{at}/from", "unlinked-source", "share-sum");
            Add(retired.Share is null, $"{at}/share");
            Add(retired.SourcesUnknown, $"{at}/sources");
        }

        for (var i = 0; i < draft.NewSubQuestions.Count; i++)
        {
            var (novelty, at) = (draft.NewSubQuestions[i], $"/new/{i}");
            Add(novelty.Number is null, $"{at}/to", "unlinked-target");
            Add(novelty.SourcesUnknown, $"{at}/sources");
        }

        return unknown;
    }

    /// <summary>Gives the shares that could not be read what the others of their source leave, so that the sum of such a source is no
    /// fault.</summary>
    private static void FillShares(MappingDraft draft, FrameworkVersion to)
    {
        var shares = draft.Links
            .Select(link => (link.From, link.Share, Set: (Action<Rational>)(share => link.Share = share)))
            .Concat(
                draft.RetiredSubQuestions.Select(
                    retired => (From: retired.Number, retired.Share, Set: (Action<Rational>)(share => retired.Share = share))))
            .GroupBy(static entry => entry.From);
        foreach (var source in shares.Where(group => group.Key is not null && group.Count() <= MappingRules.MostEntries(to)))
        {
            var rest = Rational.One;
            foreach (var entry in source)
            {
                rest -= entry.Share ?? Rational.Zero;
            }

            foreach (var entry in source.Where(static entry => entry.Share is null))
            {
                entry.Set(rest);
                rest = Rational.Zero;
            }
        }
    }
}
