using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Testing.Shrinking;

/// <summary>Simpler mappings: framework versions with fewer areas, fewer links, fewer caveats, plainer texts. What is taken away is made
/// good, so that the mapping stays whole.</summary>
internal static class MappingShrinking
{
    internal static IEnumerable<FrameworkMapping> Simpler(FrameworkMapping mapping) =>
        FrameworkShrinking.FewerAreas(mapping.From).Select(framework => Whole(mapping, from: framework))
            .Concat(FrameworkShrinking.FewerAreas(mapping.To).Select(framework => Whole(mapping, to: framework)))
            .Concat(SimplerLinks(mapping));

    /// <summary>Simpler mappings between the same framework versions.</summary>
    internal static IEnumerable<FrameworkMapping> SimplerLinks(FrameworkMapping mapping)
    {
        if (mapping.GeneralCaveats.Count > 0)
        {
            yield return Whole(mapping, general: []);
        }

        if (mapping.Links.Any(static link => !IsPlain(link)))
        {
            yield return Whole(mapping, links: mapping.Links.Select(static link => Plain(link)));
        }

        foreach (var gone in mapping.Links.Where(link => PartsOf(mapping, link.From) > 1))
        {
            yield return Whole(mapping, links: mapping.Links.Where(link => link != gone));
        }

        foreach (var gone in mapping.RetiredSubQuestions.Where(retirement => PartsOf(mapping, retirement.From) > 1))
        {
            yield return Whole(mapping, retiredSubQuestions: mapping.RetiredSubQuestions.Where(retirement => retirement != gone));
        }
    }

    private static int PartsOf(FrameworkMapping mapping, SubQuestionNumber source) =>
        mapping.Links.Count(link => link.From == source) + mapping.RetiredSubQuestions.Count(retirement => retirement.From == source);

    private static bool IsPlain(Link link) =>
        link.Rationale == ValueShrinking.PlainText && link.Caveats.Count <= 1
            && (link.Caveats.Count == 0 || link.Relationship != Relationship.Equivalent);

    private static Link Plain(Link link) =>
        new(
            link.From, link.To, link.Share, link.Relationship, link.Basis, link.Confidence, ValueShrinking.PlainText, [link.Sources[0]],
            link.Caveats.Take(link.Relationship == Relationship.Equivalent ? 0 : 1));

    /// <summary>A whole mapping of what is left: shares are brought back to 1, sources without parts are retired, targets without links are
    /// new.</summary>
    private static FrameworkMapping Whole(
        FrameworkMapping mapping, FrameworkVersion? from = null, FrameworkVersion? to = null,
        IEnumerable<Link>? links = null, IEnumerable<RetiredSubQuestion>? retiredSubQuestions = null, IEnumerable<Caveat>? general = null)
    {
        var (source, target) = (from ?? mapping.From, to ?? mapping.To);
        var kept = (links ?? mapping.Links)
            .Where(link => source.FindSubQuestion(link.From) is not null && target.FindSubQuestion(link.To) is not null).ToArray();
        var retired = (retiredSubQuestions ?? mapping.RetiredSubQuestions)
            .Where(retirement => source.FindSubQuestion(retirement.From) is not null).ToArray();
        var sums = source.SubQuestions.ToDictionary(static question => question.Number, question => SumOf(question.Number, kept, retired));
        var without = source.SubQuestions.Where(question => sums[question.Number] == Rational.Zero);
        return new FrameworkMapping(
            mapping.Id, mapping.Version, source, target, mapping.Title, mapping.Description, mapping.Sources,
            kept.Select(link => Rescaled(link, link.Share / sums[link.From])),
            [
                .. retired.Select(old => new RetiredSubQuestion(old.From, old.Share / sums[old.From], old.Reason, old.Sources)),
                .. without.Select(
                    static question
                        => new RetiredSubQuestion(question.Number, Rational.One, ValueShrinking.PlainText, [ValueShrinking.PlainSource])),
            ],
            target.SubQuestions.Where(question => kept.All(link => link.To != question.Number))
                .Select(question => NoveltyOf(mapping, question.Number)),
            general ?? mapping.GeneralCaveats);
    }

    private static Rational SumOf(SubQuestionNumber source, Link[] links, RetiredSubQuestion[] retiredSubQuestions) =>
        links.Where(link => link.From == source).Select(static link => link.Share)
            .Concat(retiredSubQuestions.Where(retirement => retirement.From == source).Select(static retirement => retirement.Share))
            .Aggregate(Rational.Zero, static (sum, share) => sum + share);

    private static Link Rescaled(Link link, Rational share) =>
        new(link.From, link.To, share, link.Relationship, link.Basis, link.Confidence, link.Rationale, link.Sources, link.Caveats);

    private static NewSubQuestion NoveltyOf(FrameworkMapping mapping, SubQuestionNumber number) =>
        mapping.NewSubQuestions.FirstOrDefault(novelty => novelty.To == number)
            ?? new NewSubQuestion(number, ValueShrinking.PlainText, [ValueShrinking.PlainSource]);
}
