using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What a mapping must fulfil: totality on both sides, shares that add up to 1, relationships that agree with the arithmetic. One
/// call names every fault.</summary>
internal static class MappingRules
{
    internal static List<Fault> Check(
        FrameworkVersion from,
        FrameworkVersion to,
        IReadOnlyList<Link> links,
        IReadOnlyList<RetiredSubQuestion> retiredSubQuestions,
        IReadOnlyList<NewSubQuestion> newSubQuestions,
        IReadOnlyList<Caveat> general)
    {
        var faults = new List<Fault>();
        CheckEnds(faults, from, to, links, retiredSubQuestions, newSubQuestions);
        CheckShares(faults, from, to, links, retiredSubQuestions);
        CheckTargets(faults, to, links, newSubQuestions);
        CheckRelationships(faults, links);
        CheckDocumentation(faults, links, retiredSubQuestions, newSubQuestions);
        CheckCaveats(faults, links, general);
        return faults;
    }

    private static void CheckEnds(
        List<Fault> faults, FrameworkVersion from, FrameworkVersion to,
        IReadOnlyList<Link> links, IReadOnlyList<RetiredSubQuestion> retiredSubQuestions, IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        var seen = new HashSet<(SubQuestionNumber, SubQuestionNumber)>();
        for (var i = 0; i < links.Count; i++)
        {
            CheckEnd(faults, from, links[i].From, "dangling-source", "links", i, "from");
            CheckEnd(faults, to, links[i].To, "dangling-target", "links", i, "to");
            if (!seen.Add((links[i].From, links[i].To)))
            {
                faults.Add(new Fault(
                    "duplicate-link", $"/links/{i}", $"The link {links[i].From} -> {links[i].To} stands twice.",
                    "Keep one link, with the sum of the shares."));
            }
        }

        var retired = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            CheckEnd(faults, from, retiredSubQuestions[i].From, "dangling-source", "retired", i, "from");
            if (!retired.Add(retiredSubQuestions[i].From))
            {
                faults.Add(new Fault(
                    "duplicate-retirement", $"/retired/{i}/from", $"{retiredSubQuestions[i].From} is retired twice.",
                    "Keep one entry, with the sum of the shares."));
            }
        }

        var @new = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            CheckEnd(faults, to, newSubQuestions[i].To, "dangling-target", "new", i, "to");
            if (!@new.Add(newSubQuestions[i].To))
            {
                faults.Add(
                    new Fault("duplicate-novelty", $"/new/{i}/to", $"{newSubQuestions[i].To} is called new twice.", "Keep one entry."));
            }
        }
    }

    private static void CheckEnd(
        List<Fault> faults, FrameworkVersion framework, SubQuestionNumber number, string code, string list, int place, string member)
    {
        if (framework.FindSubQuestion(number) is null)
        {
            faults.Add(new Fault(
                code, $"/{list}/{place}/{member}", $"Framework {framework} has no sub-question {number}.",
                $"Use one of {framework.SubQuestions[0].Number} to {framework.SubQuestions[^1].Number}."));
        }
    }

    /// <summary>
    /// The most entries that a source can have without a duplicate or dangling one. Beyond them its shares are not added up: a hostile
    /// document could otherwise keep us busy for hours with thousands of fractions that have no common denominator.
    /// </summary>
    internal static int MostEntries(FrameworkVersion to) => to.SubQuestions.Count + 1;

    private static void CheckShares(
        List<Fault> faults, FrameworkVersion from, FrameworkVersion to, IReadOnlyList<Link> links,
        IReadOnlyList<RetiredSubQuestion> retiredSubQuestions)
    {
        var most = MostEntries(to);
        var entries = new Dictionary<SubQuestionNumber, int>();
        var sums = new Dictionary<SubQuestionNumber, Rational>();
        void Add(SubQuestionNumber source, Rational share, string list, int place)
        {
            if (share.Sign <= 0 || share > 1)
            {
                faults.Add(new Fault(
                    "share-range", $"/{list}/{place}/share", $"The share of {source} is {share}; allowed is above 0 up to and including 1.",
                    "Correct the share, or leave the entry out."));
            }

            if ((entries[source] = entries.GetValueOrDefault(source) + 1) <= most)
            {
                sums[source] = sums.GetValueOrDefault(source) + share;
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            Add(links[i].From, links[i].Share, "links", i);
        }

        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            Add(retiredSubQuestions[i].From, retiredSubQuestions[i].Share, "retired", i);
        }

        foreach (var question in from.SubQuestions)
        {
            if (!sums.TryGetValue(question.Number, out var sum))
            {
                faults.Add(new Fault(
                    "unlinked-source", "/links", $"Source {question.Number} is neither linked nor retired.",
                    "Link it, or list it under retired with a reason."));
            }
            else if (sum != 1 && entries[question.Number] <= most)
            {
                faults.Add(new Fault(
                    "share-sum", "/links", $"The shares of source {question.Number} add up to {sum}, the retired part included.",
                    "Correct them so that they add up to exactly 1."));
            }
        }
    }

    private static void CheckTargets(
        List<Fault> faults, FrameworkVersion to, IReadOnlyList<Link> links, IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        var linked = links.Select(static link => link.To).ToHashSet();
        var listed = newSubQuestions.Select(static novelty => novelty.To).ToHashSet();
        foreach (var question in to.SubQuestions.Where(q => !linked.Contains(q.Number) && !listed.Contains(q.Number)))
        {
            faults.Add(new Fault(
                "unlinked-target", "/links", $"Target {question.Number} is neither linked nor new.",
                "Link it, or list it under new with a reason."));
        }

        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            if (linked.Contains(newSubQuestions[i].To))
            {
                faults.Add(new Fault(
                    "conflicting-novelty", $"/new/{i}/to", $"Target {newSubQuestions[i].To} is called new, but a link reaches it.",
                    "Drop the link or the entry under new."));
            }
        }
    }

    private static void CheckRelationships(List<Fault> faults, IReadOnlyList<Link> links)
    {
        var sources = links.ToLookup(static link => link.From);
        var targets = links.ToLookup(static link => link.To);
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            if (link.Relationship == Relationship.Equivalent
                && (link.Share != 1 || sources[link.From].Skip(1).Any() || targets[link.To].Skip(1).Any()))
            {
                faults.Add(new Fault(
                    "not-equivalent", $"/links/{i}/relationship",
                    $"{link.From} -> {link.To} is called equivalent, but has the share {link.Share}, {sources[link.From].Count()} link(s) from its source and {targets[link.To].Count()} to its target.",
                    "Equivalent means one to one with share 1; call it subset, superset or intersects, or drop the other links."));
            }

            if (link.Relationship == Relationship.Subset && link.Share != 1)
            {
                faults.Add(new Fault(
                    "subset-share", $"/links/{i}/relationship",
                    $"{link.From} -> {link.To} is called subset, but only {link.Share} of the source flows there.",
                    "A source that lies wholly within its target has the share 1; otherwise call it intersects."));
            }
        }
    }

    private static void CheckDocumentation(
        List<Fault> faults, IReadOnlyList<Link> links, IReadOnlyList<RetiredSubQuestion> retiredSubQuestions,
        IReadOnlyList<NewSubQuestion> newSubQuestions)
    {
        void Cited(int sources, string list, int place)
        {
            if (sources == 0)
            {
                faults.Add(
                    new Fault(
                        "no-source", $"/{list}/{place}/sources", "No source is given.", "Name the report and chapter that support it."));
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            Cited(links[i].Sources.Count, "links", i);
            if (links[i].Relationship != Relationship.Equivalent && links[i].Caveats.Count == 0)
            {
                faults.Add(new Fault(
                    "no-caveat", $"/links/{i}/caveats", $"{links[i].From} -> {links[i].To} is not equivalent and carries no caveat.",
                    "Add a caveat that says what the reader of the target must know."));
            }
        }

        for (var i = 0; i < retiredSubQuestions.Count; i++)
        {
            Cited(retiredSubQuestions[i].Sources.Count, "retired", i);
        }

        for (var i = 0; i < newSubQuestions.Count; i++)
        {
            Cited(newSubQuestions[i].Sources.Count, "new", i);
        }
    }

    private static void CheckCaveats(List<Fault> faults, IReadOnlyList<Link> links, IReadOnlyList<Caveat> general)
    {
        var byCode = new Dictionary<CaveatCode, Caveat>();
        CheckList(general, "/general");
        for (var i = 0; i < links.Count; i++)
        {
            CheckList(links[i].Caveats, $"/links/{i}/caveats");
        }

        void CheckList(IReadOnlyList<Caveat> caveats, string list)
        {
            var codes = new HashSet<CaveatCode>();
            for (var i = 0; i < caveats.Count; i++)
            {
                var (caveat, isNew) = (caveats[i], codes.Add(caveats[i].Code));
                if (!byCode.TryAdd(caveat.Code, caveat) && byCode[caveat.Code] != caveat)
                {
                    faults.Add(new Fault(
                        "conflicting-caveat", $"{list}/{i}", $"The caveat {caveat.Code} has two different contents in one mapping.",
                        "Give one of them another code."));
                }
                else if (!isNew)
                {
                    faults.Add(
                        new Fault(
                            "duplicate-caveat", $"{list}/{i}", $"The caveat {caveat.Code} stands twice in one list.", "Keep one of them."));
                }
            }
        }
    }
}
