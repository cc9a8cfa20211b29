using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Checks a mapping that could not be read whole, and drops the faults that only follow from what is not known.</summary>
internal static class MappingChecking
{
    internal static IEnumerable<ModelFault> Faults(in MappingDraft draft, List<Caveat> general)
    {
        if (draft.From is not { } from || draft.To is not { } to)
        {
            return [];
        }

        var (links, retired, targets) = (draft.Links!, draft.RetiredSubQuestions!, draft.NewSubQuestions!);
        var (places, codes) = Unknown(in draft);
        FillShares(links, retired, to);
        var place = 0;
        var rules = new MappingRules(
            from, to, Array.ConvertAll(links, link => link.ToLink(place++)), Array.ConvertAll(retired, one => one.ToRetired(place++)),
            Array.ConvertAll(targets, one => one.ToNew(place++)), general);
        return rules.Check().Where(fault => !places.Contains(fault.Place) && !codes.Contains(fault.Code));
    }

    /// <summary>The places that say nothing, and the codes of rules that need what is not known.</summary>
    private static (HashSet<ModelPath> Places, HashSet<string> Codes) Unknown(in MappingDraft draft)
    {
        var (places, codes) = (new HashSet<ModelPath>(), new HashSet<string>());
        void Add(bool isUnknown, ModelPath item, string member, params ReadOnlySpan<string> rules)
        {
            if (isUnknown)
            {
                places.Add(item.Then(member));
                codes.UnionWith(rules.ToArray());
            }
        }

        if (draft.IsPartial)
        {
            codes.UnionWith(["unlinked-source", "share-sum", "unlinked-target"]);
        }

        for (var i = 0; i < draft.Links!.Length; i++)
        {
            var (link, at) = (draft.Links[i], ModelPath.To(nameof(FrameworkMapping.Links), i));
            Add(link.From is null, at, nameof(Link.From), "unlinked-source", "share-sum");
            Add(link.To is null, at, nameof(Link.To), "unlinked-target");
            Add(link.Share is null, at, nameof(Link.Share));
            Add(link.Share is null, at, nameof(Link.Relationship));
            Add(link.SourcesUnknown || !link.IsObject, at, nameof(Link.Sources));
            Add(link.CaveatsUnknown, at, nameof(Link.Caveats));
        }

        for (var i = 0; i < draft.RetiredSubQuestions!.Length; i++)
        {
            var (retired, at) = (draft.RetiredSubQuestions[i], ModelPath.To(nameof(FrameworkMapping.RetiredSubQuestions), i));
            Add(retired.Number is null, at, nameof(RetiredSubQuestion.From), "unlinked-source", "share-sum");
            Add(retired.Share is null, at, nameof(RetiredSubQuestion.Share));
            Add(retired.SourcesUnknown || !retired.IsObject, at, nameof(RetiredSubQuestion.Sources));
        }

        for (var i = 0; i < draft.NewSubQuestions!.Length; i++)
        {
            var (target, at) = (draft.NewSubQuestions[i], ModelPath.To(nameof(FrameworkMapping.NewSubQuestions), i));
            Add(target.Number is null, at, nameof(NewSubQuestion.To), "unlinked-target");
            Add(target.SourcesUnknown || !target.IsObject, at, nameof(NewSubQuestion.Sources));
        }

        return (places, codes);
    }

    /// <summary>Gives shares that could not be read what the others of their source leave, so that the sum is no fault.</summary>
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
