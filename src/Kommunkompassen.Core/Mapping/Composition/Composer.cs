using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Follows every path of two mappings once and gathers what it finds into the parts of one.</summary>
internal sealed class Composer
{
    private readonly FrameworkMapping _first;
    private readonly FrameworkMapping _second;
    private readonly CaveatUnion _caveats;

    internal Composer(FrameworkMapping first, FrameworkMapping second)
        => (_first, _second, _caveats) = (first, second, new CaveatUnion(first, second));

    internal FrameworkMapping Compose()
    {
        var general = _caveats.Unite(_first, _first.GeneralCaveats).Concat(
            _caveats.Unite(_second, _second.GeneralCaveats)).Distinct().ToList();
        var links = Links();
        return new FrameworkMapping(
            ComposedId(_first.From.Id, _second.To.Id),
            Internal.Guard.Cut($"{_first.Version}+{_second.Version}"),
            _first.From,
            _second.To,
            new LocalizedText(
                $"{_first.From.Id} till {_second.To.Id} via {_first.To.Id}",
                $"{_first.From.Id} to {_second.To.Id} by way of {_first.To.Id}"),
            LocalizedText.Joined(
                $"Sammansatt av {_first.Id} ({_first.Version}) och {_second.Id} ({_second.Version}).",
                $"Composed of {_first.Id} ({_first.Version}) and {_second.Id} ({_second.Version})."),
            _first.Sources.Concat(_second.Sources).Distinct(),
            links,
            RetiredSubQuestions(),
            NewSubQuestions(links),
            general);
    }

    private static MappingId ComposedId(FrameworkId from, FrameworkId to)
    {
        var id = $"{from}--{to}.composed";
        return new MappingId(id.Length <= Internal.Guard.MaxIdLength ? id : "composed");
    }

    private List<Link> Links()
    {
        var onward = _second.Links.ToLookup(static link => link.From);
        var paths = _first.Links
            .SelectMany(link => onward[link.To], static (link, next) => (First: link, Second: next))
            .GroupBy(static path => (path.First.From, path.Second.To));
        return [.. paths.Select(group => Joined(group.Key.From, group.Key.To, [.. group]))];
    }

    private Link Joined(SubQuestionNumber from, SubQuestionNumber to, List<(Link First, Link Second)> paths)
    {
        var steps = paths.SelectMany(static path => new[] { path.First, path.Second }).ToList();
        return new Link(
            from,
            to,
            paths.Aggregate(Rational.Zero, static (sum, path) => sum + (path.First.Share * path.Second.Share)),
            paths.Count == 1 ? RelationshipJoin.Join(paths[0].First.Relationship, paths[0].Second.Relationship) : Relationship.Intersects,
            steps.Max(static step => step.Basis),
            steps.Min(static step => step.Confidence),
            LocalizedText.Joined(
                string.Join(" ", paths.Select(static path => Sentence(path.First, path.Second, Language.Swedish))),
                string.Join(" ", paths.Select(static path => Sentence(path.First, path.Second, Language.English)))),
            steps.SelectMany(static step => step.Sources).Distinct(),
            paths.SelectMany(path => _caveats.Unite(_first, path.First.Caveats).Concat(_caveats.Unite(_second, path.Second.Caveats)))
                .Distinct());
    }

    private static string Sentence(Link first, Link second, Language language)
        => $"{first.From} → {first.To} ({first.Share}): {first.Rationale.In(language)} {second.From} → {second.To} ({second.Share}): {second.Rationale.In(language)}";

    /// <summary>What the first step retires, and what of its flow the second step retires, as one entry for each source.</summary>
    private IEnumerable<RetiredSubQuestion> RetiredSubQuestions()
    {
        var later = _second.RetiredSubQuestions.ToDictionary(static retirement => retirement.From);
        var parts = _first.RetiredSubQuestions
            .Select(static r => (r.From, r.Share, r.Reason, r.Sources))
            .Concat(_first.Links.Where(link => later.ContainsKey(link.To)).Select(link => (
                link.From,
                Share: link.Share * later[link.To].Share,
                later[link.To].Reason,
                Sources: later[link.To].Sources)));
        return parts.GroupBy(static part => part.From).Select(static group => new RetiredSubQuestion(
            group.Key,
            group.Aggregate(Rational.Zero, static (sum, part) => sum + part.Share),
            United(group.Select(static part => part.Reason)),
            group.SelectMany(static part => part.Sources).Distinct()));
    }

    /// <summary>A target that no path reaches: new in the second step, or fed only by what was new in the first.</summary>
    private IEnumerable<NewSubQuestion> NewSubQuestions(List<Link> links)
    {
        var reached = links.Select(static link => link.To).ToHashSet();
        var added = _second.NewSubQuestions.ToDictionary(static novelty => novelty.To);
        var earlier = _first.NewSubQuestions.ToDictionary(static novelty => novelty.To);
        return _second.To.SubQuestions.Select(static q => q.Number).Where(number => !reached.Contains(number)).Select(number =>
        {
            if (added.TryGetValue(number, out var novelty))
            {
                return novelty;
            }

            var fed = _second.Links.Where(link => link.To == number).Select(link => earlier[link.From]).ToList();
            return new NewSubQuestion(number, United(fed.Select(static n => n.Reason)), fed.SelectMany(static n => n.Sources).Distinct());
        });
    }

    private static LocalizedText United(IEnumerable<LocalizedText> texts)
    {
        var distinct = texts.Distinct().ToList();
        return distinct.Count == 1
            ? distinct[0]
            : LocalizedText.Joined(
                string.Join(" ", distinct.Select(static t => t.Swedish)), string.Join(" ", distinct.Select(static t => t.English)));
    }
}
