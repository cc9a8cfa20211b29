using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Composes mappings: A -> B and B -> C give A -> C.</summary>
/// <remarks>Shares multiply along a path and add over the paths; caveats and sources unite; relationships join; the basis is the weakest
/// and the confidence the lowest on the way. The ledger of the composed mapping equals that of translating step by step, exactly. In what
/// flows where, composition is associative and the identity neutral. All the rules of a mapping hold.</remarks>
internal sealed class MappingComposition(FrameworkMapping first, FrameworkMapping second)
{
    private readonly CaveatUnion _caveats = new(first, second);

    /// <summary>The mapping from the source of the first to the target of the second, whose source is the target of the first.</summary>
    internal static FrameworkMapping Compose(FrameworkMapping first, FrameworkMapping second)
    {
        if (!first.To.Equals(second.From))
        {
            throw new ArgumentException(
                $"Mapping {first.Id} ends at framework {first.To}, and mapping {second.Id} starts at {second.From}; "
                    + $"give a second mapping that starts at {first.To}.",
                nameof(second));
        }

        return first.IsIdentity ? second
            : second.IsIdentity ? first
            : new MappingComposition(first, second).Composed();
    }

    /// <summary>The relationship of a source to a target by way of one sub-question between them.</summary>
    /// <remarks>Associative; equivalent is neutral, equal ones stay, and all else overlaps only in part.</remarks>
    internal static Relationship Join(Relationship first, Relationship second)
        => first == Relationship.Equivalent ? second
            : second == Relationship.Equivalent || first == second ? first
            : Relationship.Intersects;

    private FrameworkMapping Composed()
    {
        var links = Links();
        var (from, between, to) = (first.From.Id, first.To.Id, second.To.Id);
        var (firstName, secondName) = ($"{first.Id} ({first.Version})", $"{second.Id} ({second.Version})");
        var id = $"{from}--{to}.composed";
        return new FrameworkMapping(
            new MappingId(id.Length <= Guard.MaxIdLength ? id : "composed"), Guard.Cut($"{first.Version}+{second.Version}"),
            first.From, second.To,
            new LocalizedText($"{from} till {to} via {between}", $"{from} to {to} by way of {between}"),
            LocalizedText.Joined($"Sammansatt av {firstName} och {secondName}.", $"Composed of {firstName} and {secondName}."),
            first.Sources.Concat(second.Sources).Distinct(), links, RetiredSubQuestions(), NewSubQuestions(links),
            Caveats(first.GeneralCaveats, second.GeneralCaveats).Distinct());
    }

    private IEnumerable<Caveat> Caveats(IEnumerable<Caveat> ofFirst, IEnumerable<Caveat> ofSecond)
        => _caveats.Unite(first, ofFirst).Concat(_caveats.Unite(second, ofSecond));

    private List<Link> Links()
    {
        var onward = second.Links.ToLookup(static link => link.From);
        var paths = first.Links
            .SelectMany(link => onward[link.To], static (link, next) => (First: link, Next: next))
            .GroupBy(static path => (path.First.From, path.Next.To));
        return [.. paths.Select(group => Joined(group.Key.From, group.Key.To, [.. group]))];
    }

    /// <summary>Several paths from one source to one target make one link, which intersects.</summary>
    private Link Joined(SubQuestionNumber from, SubQuestionNumber to, List<(Link First, Link Next)> paths)
    {
        var steps = paths.SelectMany(static path => new[] { path.First, path.Next }).ToList();
        return new Link(
            from, to, Rational.Sum(paths.Select(static path => path.First.Share * path.Next.Share)),
            paths.Count == 1 ? Join(paths[0].First.Relationship, paths[0].Next.Relationship) : Relationship.Intersects,
            steps.Max(static step => step.Basis), steps.Min(static step => step.Confidence),
            LocalizedText.Joined(Rationale(steps, Language.Swedish), Rationale(steps, Language.English)),
            steps.SelectMany(static step => step.Sources).Distinct(),
            paths.SelectMany(path => Caveats(path.First.Caveats, path.Next.Caveats)).Distinct());
    }

    private static string Rationale(List<Link> steps, Language language)
        => string.Join(" ", steps.Select(step => $"{step.From} → {step.To} ({step.Share}): {step.Rationale.In(language)}"));

    /// <summary>What the first step retires, and what of its flow the second step retires, as one entry for each source.</summary>
    private IEnumerable<RetiredSubQuestion> RetiredSubQuestions()
    {
        var later = second.RetiredSubQuestions.ToDictionary(static retired => retired.From);
        return first.RetiredSubQuestions
            .Select(static retired => (retired.From, retired.Share, Retired: retired))
            .Concat(first.Links.Where(link => later.ContainsKey(link.To))
                .Select(link => (link.From, Share: link.Share * later[link.To].Share, Retired: later[link.To])))
            .GroupBy(static part => part.From)
            .Select(static group => new RetiredSubQuestion(
                group.Key, Rational.Sum(group.Select(static part => part.Share)),
                United(group.Select(static part => part.Retired.Reason)),
                group.SelectMany(static part => part.Retired.Sources).Distinct()));
    }

    /// <summary>A target that no path reaches: new in the second step, or fed only by what was new in the first.</summary>
    private IEnumerable<NewSubQuestion> NewSubQuestions(List<Link> links)
    {
        var reached = links.Select(static link => link.To).ToHashSet();
        var later = second.NewSubQuestions.ToDictionary(static added => added.To);
        var earlier = first.NewSubQuestions.ToDictionary(static added => added.To);
        return second.To.SubQuestions.Select(static q => q.Number).Where(number => !reached.Contains(number)).Select(number =>
        {
            if (later.TryGetValue(number, out var added))
            {
                return added;
            }

            var fed = second.Links.Where(link => link.To == number).Select(link => earlier[link.From]).ToList();
            return new NewSubQuestion(number, United(fed.Select(static n => n.Reason)), fed.SelectMany(static n => n.Sources).Distinct());
        });
    }



    private static LocalizedText United(IEnumerable<LocalizedText> texts)
    {
        var distinct = texts.Distinct().ToList();
        return LocalizedText.Joined(
            string.Join(" ", distinct.Select(static text => text.Swedish)), string.Join(" ", distinct.Select(static text => text.English)));
    }
}
