using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What a mapping must fulfil: totality on both sides, shares that add up to 1, relationships that agree with them.</summary>
internal sealed class MappingRules(
    FrameworkVersion from, FrameworkVersion to, IReadOnlyList<Link> links, IReadOnlyList<RetiredSubQuestion> retired,
    IReadOnlyList<NewSubQuestion> added, IReadOnlyList<Caveat> general)
{
    private readonly List<ModelFault> _faults = [];

    internal List<ModelFault> Check()
    {
        CheckEnds();
        CheckShares();
        CheckTargets();
        CheckRelationships();
        CheckDocumentation();
        CheckCaveats();
        return _faults;
    }

    /// <summary>The most entries that a source can have without a duplicate or dangling one. Beyond them its shares are not added up: a
    /// hostile document could otherwise keep us busy for hours with thousands of fractions that have no common denominator.</summary>
    internal static int MostEntries(FrameworkVersion to) => to.SubQuestions.Count + 1;

    private static ModelPath LinkAt(int place) => ModelPath.To(nameof(FrameworkMapping.Links), place);

    private static ModelPath RetiredAt(int place) => ModelPath.To(nameof(FrameworkMapping.RetiredSubQuestions), place);

    private static ModelPath NewAt(int place) => ModelPath.To(nameof(FrameworkMapping.NewSubQuestions), place);

    private void Add(string code, ModelPath place, string message, string remedy) => _faults.Add(new(code, place, message, remedy));

    private void CheckEnds()
    {
        var seen = new HashSet<(SubQuestionNumber, SubQuestionNumber)>();
        for (var i = 0; i < links.Count; i++)
        {
            CheckEnd(from, links[i].From, "dangling-source", LinkAt(i).Then(nameof(Link.From)));
            CheckEnd(to, links[i].To, "dangling-target", LinkAt(i).Then(nameof(Link.To)));
            if (!seen.Add((links[i].From, links[i].To)))
            {
                var text = $"The link {links[i].From} -> {links[i].To} stands twice.";
                Add("duplicate-link", LinkAt(i), text, "Keep one link, with the sum of the shares.");
            }
        }

        var sources = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < retired.Count; i++)
        {
            var place = RetiredAt(i).Then(nameof(RetiredSubQuestion.From));
            CheckEnd(from, retired[i].From, "dangling-source", place);
            if (!sources.Add(retired[i].From))
            {
                Add("duplicate-retirement", place, $"{retired[i].From} is retired twice.", "Keep one entry, with the sum of the shares.");
            }
        }

        var targets = new HashSet<SubQuestionNumber>();
        for (var i = 0; i < added.Count; i++)
        {
            var place = NewAt(i).Then(nameof(NewSubQuestion.To));
            CheckEnd(to, added[i].To, "dangling-target", place);
            if (!targets.Add(added[i].To))
            {
                Add("duplicate-novelty", place, $"{added[i].To} is called new twice.", "Keep one entry.");
            }
        }
    }

    private void CheckEnd(FrameworkVersion framework, SubQuestionNumber number, string code, ModelPath place)
    {
        if (framework.FindSubQuestion(number) is null)
        {
            var remedy = $"Use one of {framework.SubQuestions[0].Number} to {framework.SubQuestions[^1].Number}.";
            Add(code, place, $"Framework {framework} has no sub-question {number}.", remedy);
        }
    }

    private void CheckShares()
    {
        var most = MostEntries(to);
        var sums = new Dictionary<SubQuestionNumber, (int Entries, Rational Shares)>();
        foreach (var (source, share, entry) in links.Select(static (link, i) => (link.From, link.Share, LinkAt(i)))
            .Concat(retired.Select(static (part, i) => (part.From, part.Share, RetiredAt(i)))))
        {
            if (share.Sign <= 0 || share > 1)
            {
                var text = $"The share of {source} is {share}; allowed is above 0 up to and including 1.";
                Add("share-range", entry.Then(nameof(Link.Share)), text, "Correct the share, or leave the entry out.");
            }

            var (entries, shares) = sums.GetValueOrDefault(source);
            sums[source] = (entries + 1, entries < most ? shares + share : shares);
        }

        var place = ModelPath.To(nameof(FrameworkMapping.Links));
        foreach (var question in from.SubQuestions)
        {
            if (!sums.TryGetValue(question.Number, out var sum))
            {
                var text = $"Source {question.Number} is neither linked nor retired.";
                Add("unlinked-source", place, text, "Link it, or list it among the retired sub-questions with a reason.");
            }
            else if (sum.Shares != 1 && sum.Entries <= most)
            {
                var text = $"The shares of source {question.Number} add up to {sum.Shares}, the retired part included.";
                Add("share-sum", place, text, "Correct them so that they add up to exactly 1.");
            }
        }
    }

    private void CheckTargets()
    {
        var linked = links.Select(static link => link.To).ToHashSet();
        var listed = added.Select(static question => question.To).ToHashSet();
        foreach (var question in to.SubQuestions.Where(q => !linked.Contains(q.Number) && !listed.Contains(q.Number)))
        {
            Add(
                "unlinked-target", ModelPath.To(nameof(FrameworkMapping.Links)), $"Target {question.Number} is neither linked nor new.",
                "Link it, or list it among the new sub-questions with a reason.");
        }

        for (var i = 0; i < added.Count; i++)
        {
            if (linked.Contains(added[i].To))
            {
                Add(
                    "conflicting-novelty", NewAt(i).Then(nameof(NewSubQuestion.To)),
                    $"Target {added[i].To} is called new, but a link reaches it.", "Drop the link or the new sub-question.");
            }
        }
    }

    private void CheckRelationships()
    {
        var sources = links.ToLookup(static link => link.From);
        var targets = links.ToLookup(static link => link.To);
        for (var i = 0; i < links.Count; i++)
        {
            var (link, place, name) = (links[i], LinkAt(i).Then(nameof(Link.Relationship)), $"{links[i].From} -> {links[i].To}");
            if (link.Relationship == Relationship.Equivalent
                && (link.Share != 1 || sources[link.From].Skip(1).Any() || targets[link.To].Skip(1).Any()))
            {
                Add(
                    "not-equivalent", place,
                    $"{name} is called equivalent, but has the share {link.Share}, {sources[link.From].Count()} link(s) from its source "
                        + $"and {targets[link.To].Count()} to its target.",
                    "Equivalent means one to one with share 1; call it subset, superset or intersects, or drop the other links.");
            }

            if (link.Relationship == Relationship.Subset && link.Share != 1)
            {
                Add(
                    "subset-share", place, $"{name} is called subset, but only {link.Share} of the source flows there.",
                    "A source that lies wholly within its target has the share 1; otherwise call it intersects.");
            }
        }
    }

    private void CheckDocumentation()
    {
        void Cited(EquatableList<SourceReference> sources, ModelPath entry)
        {
            if (sources.Count == 0)
            {
                Add("no-source", entry.Then(nameof(Link.Sources)), "No source is given.", "Name the report and chapter that support it.");
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            Cited(links[i].Sources, LinkAt(i));
            if (links[i].Relationship != Relationship.Equivalent && links[i].Caveats.Count == 0)
            {
                var text = $"{links[i].From} -> {links[i].To} is not equivalent and carries no caveat.";
                var remedy = "Add a caveat that says what the reader of the target must know.";
                Add("no-caveat", LinkAt(i).Then(nameof(Link.Caveats)), text, remedy);
            }
        }

        for (var i = 0; i < retired.Count; i++)
        {
            Cited(retired[i].Sources, RetiredAt(i));
        }

        for (var i = 0; i < added.Count; i++)
        {
            Cited(added[i].Sources, NewAt(i));
        }
    }

    private void CheckCaveats()
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
                    var text = $"The caveat {caveat.Code} has two different contents in one mapping.";
                    Add("conflicting-caveat", place(i), text, "Give one of them a different code.");
                }
                else if (!isNew)
                {
                    Add("duplicate-caveat", place(i), $"The caveat {caveat.Code} stands twice in one list.", "Keep one of them.");
                }
            }
        }
    }
}
