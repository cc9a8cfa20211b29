using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What a mapping must fulfil: totality on both sides, shares that add up to 1, relationships that agree with the arithmetic. One
/// call names every fault.</summary>
internal static class MappingRules
{
    internal static List<ModelFault> Check(
        FrameworkVersion from,
        FrameworkVersion to,
        IReadOnlyList<Link> links,
        IReadOnlyList<RetiredSubQuestion> retiredSubQuestions,
        IReadOnlyList<NewSubQuestion> newSubQuestions,
        IReadOnlyList<Caveat> general)
    {
        var faults = new List<ModelFault>();
        CheckEnds(faults, from, to, links, retiredSubQuestions, newSubQuestions);
        CheckShares(faults, from, to, links, retiredSubQuestions);
        CheckTargets(faults, to, links, newSubQuestions);
        CheckRelationships(faults, links);
        CheckDocumentation(faults, links, retiredSubQuestions, newSubQuestions);
        CheckCaveats(faults, links, general);
        return faults;
    }

    private static void CheckEnds(
        List<ModelFault> faults, FrameworkVersion from, FrameworkVersion to,
        IReadOnlyList<Link> links, IReadOnlyList<RetiredSubQuestion> retiredSubQuestions, IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        var seen = new HashSet<(SubQuestionNumber, SubQuestionNumber)>();
        for (var i = 0; i < links.Count; i++)
        {
            CheckEnd(faults, from, links[i].From, "dangling-source", LinkAt(i).Then(nameof(Link.From)));
            CheckEnd(faults, to, links[i].To, "dangling-target", LinkAt(i).Then(nameof(Link.To)));
            if (!seen.Add((links[i].From, links[i].To)))
            {
                faults.Add(new ModelFault(
                    "duplicate-link", LinkAt(i), $"The link {links[i].From} -> {links[i].To} stands twice.",
                    "Keep one link, with the sum of the shares."));
            }
        }

        var retired = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            CheckEnd(faults, from, retiredSubQuestions[i].From, "dangling-source", RetiredAt(i).Then(nameof(RetiredSubQuestion.From)));
            if (!retired.Add(retiredSubQuestions[i].From))
            {
                faults.Add(new ModelFault(
                    "duplicate-retirement", RetiredAt(i).Then(nameof(RetiredSubQuestion.From)), $"{retiredSubQuestions[i].From} is retired twice.",
                    "Keep one entry, with the sum of the shares."));
            }
        }

        var @new = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            CheckEnd(faults, to, newSubQuestions[i].To, "dangling-target", NewAt(i).Then(nameof(NewSubQuestion.To)));
            if (!@new.Add(newSubQuestions[i].To))
            {
                faults.Add(
                    new ModelFault("duplicate-novelty", NewAt(i).Then(nameof(NewSubQuestion.To)), $"{newSubQuestions[i].To} is called new twice.", "Keep one entry."));
            }
        }
    }

    private static ModelPath LinkAt(int place) => ModelPath.To(nameof(FrameworkMapping.Links), place);

    private static ModelPath RetiredAt(int place) => ModelPath.To(nameof(FrameworkMapping.RetiredSubQuestions), place);

    private static ModelPath NewAt(int place) => ModelPath.To(nameof(FrameworkMapping.NewSubQuestions), place);

    private static void CheckEnd(
        List<ModelFault> faults, FrameworkVersion framework, SubQuestionNumber number, string code, ModelPath place)
    {
        if (framework.FindSubQuestion(number) is null)
        {
            faults.Add(new ModelFault(
                code, place, $"Framework {framework} has no sub-question {number}.",
                $"Use one of {framework.SubQuestions[0].Number} to {framework.SubQuestions[^1].Number}."));
        }
    }

    /// <summary>
    /// The most entries that a source can have without a duplicate or dangling one. Beyond them its shares are not added up: a hostile
    /// document could otherwise keep us busy for hours with thousands of fractions that have no common denominator.
    /// </summary>
    internal static int MostEntries(FrameworkVersion to) => to.SubQuestions.Count + 1;

    private static void CheckShares(
        List<ModelFault> faults, FrameworkVersion from, FrameworkVersion to, IReadOnlyList<Link> links,
        IReadOnlyList<RetiredSubQuestion> retiredSubQuestions)
    {
        var most = MostEntries(to);
        var entries = new Dictionary<SubQuestionNumber, int>();
        var sums = new Dictionary<SubQuestionNumber, Rational>();
        void Add(SubQuestionNumber source, Rational share, ModelPath entry)
        {
            if (share.Sign <= 0 || share > 1)
            {
                faults.Add(new ModelFault(
                    "share-range", entry.Then(nameof(Link.Share)), $"The share of {source} is {share}; allowed is above 0 up to and including 1.",
                    "Correct the share, or leave the entry out."));
            }

            if ((entries[source] = entries.GetValueOrDefault(source) + 1) <= most)
            {
                sums[source] = sums.GetValueOrDefault(source) + share;
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            Add(links[i].From, links[i].Share, LinkAt(i));
        }

        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            Add(retiredSubQuestions[i].From, retiredSubQuestions[i].Share, RetiredAt(i));
        }

        foreach (var question in from.SubQuestions)
        {
            if (!sums.TryGetValue(question.Number, out var sum))
            {
                faults.Add(new ModelFault(
                    "unlinked-source", ModelPath.To(nameof(FrameworkMapping.Links)), $"Source {question.Number} is neither linked nor retired.",
                    "Link it, or list it among the retired sub-questions with a reason."));
            }
            else if (sum != 1 && entries[question.Number] <= most)
            {
                faults.Add(new ModelFault(
                    "share-sum", ModelPath.To(nameof(FrameworkMapping.Links)), $"The shares of source {question.Number} add up to {sum}, the retired part included.",
                    "Correct them so that they add up to exactly 1."));
            }
        }
    }

    private static void CheckTargets(
        List<ModelFault> faults, FrameworkVersion to, IReadOnlyList<Link> links, IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        var linked = links.Select(static link => link.To).ToHashSet();
        var listed = newSubQuestions.Select(static novelty => novelty.To).ToHashSet();
        foreach (var question in to.SubQuestions.Where(q => !linked.Contains(q.Number) && !listed.Contains(q.Number)))
        {
            faults.Add(new ModelFault(
                "unlinked-target", ModelPath.To(nameof(FrameworkMapping.Links)), $"Target {question.Number} is neither linked nor new.",
                "Link it, or list it among the new sub-questions with a reason."));
        }

        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            if (linked.Contains(newSubQuestions[i].To))
            {
                faults.Add(new ModelFault(
                    "conflicting-novelty", NewAt(i).Then(nameof(NewSubQuestion.To)), $"Target {newSubQuestions[i].To} is called new, but a link reaches it.",
                    "Drop the link or the new sub-question."));
            }
        }
    }

    private static void CheckRelationships(List<ModelFault> faults, IReadOnlyList<Link> links)
    {
        var sources = links.ToLookup(static link => link.From);
        var targets = links.ToLookup(static link => link.To);
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            if (link.Relationship == Relationship.Equivalent
                && (link.Share != 1 || sources[link.From].Skip(1).Any() || targets[link.To].Skip(1).Any()))
            {
                faults.Add(new ModelFault(
                    "not-equivalent", LinkAt(i).Then(nameof(Link.Relationship)),
                    $"{link.From} -> {link.To} is called equivalent, but has the share {link.Share}, {sources[link.From].Count()} link(s) from its source and {targets[link.To].Count()} to its target.",
                    "Equivalent means one to one with share 1; call it subset, superset or intersects, or drop the other links."));
            }

            if (link.Relationship == Relationship.Subset && link.Share != 1)
            {
                faults.Add(new ModelFault(
                    "subset-share", LinkAt(i).Then(nameof(Link.Relationship)),
                    $"{link.From} -> {link.To} is called subset, but only {link.Share} of the source flows there.",
                    "A source that lies wholly within its target has the share 1; otherwise call it intersects."));
            }
        }
    }

    private static void CheckDocumentation(
        List<ModelFault> faults, IReadOnlyList<Link> links, IReadOnlyList<RetiredSubQuestion> retiredSubQuestions,
        IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        void Cited(int sources, ModelPath entry)
        {
            if (sources == 0)
            {
                faults.Add(
                    new ModelFault(
                        "no-source", entry.Then(nameof(Link.Sources)), "No source is given.", "Name the report and chapter that support it."));
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            Cited(links[i].Sources.Count, LinkAt(i));
            if (links[i].Relationship != Relationship.Equivalent && links[i].Caveats.Count == 0)
            {
                faults.Add(new ModelFault(
                    "no-caveat", LinkAt(i).Then(nameof(Link.Caveats)), $"{links[i].From} -> {links[i].To} is not equivalent and carries no caveat.",
                    "Add a caveat that says what the reader of the target must know."));
            }
        }

        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            Cited(retiredSubQuestions[i].Sources.Count, RetiredAt(i));
        }

        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            Cited(newSubQuestions[i].Sources.Count, NewAt(i));
        }
    }

    private static void CheckCaveats(List<ModelFault> faults, IReadOnlyList<Link> links, IReadOnlyList<Caveat> general)
    {
        var byCode = new Dictionary<CaveatCode, Caveat>();
        CheckList(general, static i => ModelPath.To(nameof(FrameworkMapping.GeneralCaveats), i));
        for (var i = 0; i < links.Count; i++)
        {
            var link = LinkAt(i);
            CheckList(links[i].Caveats, caveat => link.Then(nameof(Link.Caveats), caveat));
        }

        void CheckList(IReadOnlyList<Caveat> caveats, Func<int, ModelPath> place)
        {
            var codes = new HashSet<CaveatCode>();
            for (var i = 0; i < caveats.Count; i++)
            {
                var (caveat, isNew) = (caveats[i], codes.Add(caveats[i].Code));
                if (!byCode.TryAdd(caveat.Code, caveat) && byCode[caveat.Code] != caveat)
                {
                    faults.Add(new ModelFault(
                        "conflicting-caveat", place(i), $"The caveat {caveat.Code} has two different contents in one mapping.",
                        "Give one of them a different code."));
                }
                else if (!isNew)
                {
                    faults.Add(
                        new ModelFault(
                            "duplicate-caveat", place(i), $"The caveat {caveat.Code} stands twice in one list.", "Keep one of them."));
                }
            }
        }
    }
}
