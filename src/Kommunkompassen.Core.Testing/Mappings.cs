using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Testing.Shrinking;

namespace Kommunkompassen.Testing;

/// <summary>Generators of mappings that are valid by construction: each source is cut into random parts, and what no part reaches is
/// new.</summary>
/// <remarks>Shares are fractions such as 2/7, parts are retired here and there, and every relationship occurs where it may.
/// Thread-safe.</remarks>
public static class Mappings
{
    /// <summary>Mappings between two small framework versions with different ids.</summary>
    public static Gen<FrameworkMapping> Any { get; } =
        from older in Frameworks.Small
        from newer in Frameworks.Small
        where older.Id != newer.Id
        from mapping in Between(older, newer)
        select mapping;

    /// <summary>Mappings between two framework versions.</summary>
    /// <param name="older">The source framework version.</param>
    /// <param name="newer">The target framework version; an id of its own is not needed.</param>
    /// <exception cref="ArgumentNullException">A framework version is null.</exception>
    public static Gen<FrameworkMapping> Between(FrameworkVersion older, FrameworkVersion newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return Whole(older, newer);
    }

    /// <summary>Mappings between two framework versions, with shrinking: the framework versions stay, the mapping becomes
    /// plainer.</summary>
    /// <param name="older">The source framework version.</param>
    /// <param name="newer">The target framework version.</param>
    /// <exception cref="ArgumentNullException">A framework version is null.</exception>
    public static Arbitrary<FrameworkMapping> Arbitrary(FrameworkVersion older, FrameworkVersion newer) =>
        Arb.From(Between(older, newer), MappingShrinking.SimplerLinks);

    private static Gen<FrameworkMapping> Whole(FrameworkVersion older, FrameworkVersion newer) =>
        from splits in Common.Each(older.SubQuestions.Select(question => Split(question.Number, newer)))
        from caveats in Common.Each(Enumerable.Range(0, 3).Select(i => Common.Caveat($"caveat-{i}")))
        let parts = splits.SelectMany(static split => split).ToArray()
        from links in Common.Each(parts.Where(static part => part.To is not null).Select(part => Link(part, parts, caveats)))
        from retired in Common.Each(parts.Where(static part => part.To is null).Select(RetiredSubQuestion))
        from added in Common.Each(
            newer.SubQuestions.Where(question => parts.All(part => part.To != question.Number))
                .Select(question => NewSubQuestion(question.Number)))
        from id in Common.Slug
        from title in Common.Localized
        from description in Common.Localized
        from sources in Common.UpTo(2, Common.Source)
        from general in Gen.SubListOf(caveats)
        from order in Gen.Shuffle(links)
        select new FrameworkMapping(
            new MappingId(id), "1.0.0", older, newer, title, description, sources, order, retired, added, general);

    /// <summary>One to three parts of a source, each to a target of its own or retired; the shares are weights over their sum.</summary>
    private static Gen<Part[]> Split(SubQuestionNumber source, FrameworkVersion to) =>
        from count in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(1, 3)))
        from places in Gen.Shuffle(Enumerable.Range(-1, to.SubQuestions.Count + 1).ToArray())
        let chosen = places.Take(count).ToArray()
        from weights in Gen.Choose(1, 7).ArrayOf(chosen.Length)
        select chosen
            .Select(
                (place, i) => new Part(
                    source, place < 0 ? null : to.SubQuestions[place].Number, Rational.FromFraction(weights[i], weights.Sum())))
            .ToArray();

    private static Gen<Link> Link(Part part, Part[] all, Caveat[] caveats)
    {
        var alone = part.Share == 1 && all.Count(other => other.To == part.To) == 1;
        return from relationship in Gen.Elements(
                   [
                       Relationship.Superset, Relationship.Intersects,
                       .. part.Share == 1 ? [Relationship.Subset] : Array.Empty<Relationship>(),
                       .. alone ? [Relationship.Equivalent] : Array.Empty<Relationship>(),
                   ])
               from basis in Gen.Elements(LinkBasis.Stated, LinkBasis.SameTitle, LinkBasis.SameMatters, LinkBasis.Judgement)
               from confidence in Gen.Elements(Confidence.Low, Confidence.Medium, Confidence.High)
               from rationale in Common.Localized
               from source in Common.Source
               from given in Gen.SubListOf(caveats)
               let carried = relationship != Relationship.Equivalent && given.Count == 0 ? [caveats[0]] : given
               select new Link(part.From, part.To!, part.Share, relationship, basis, confidence, rationale, [source], carried);
    }

    private static Gen<RetiredSubQuestion> RetiredSubQuestion(Part part) =>
        from reason in Common.Localized
        from source in Common.Source
        select new RetiredSubQuestion(part.From, part.Share, reason, [source]);

    private static Gen<NewSubQuestion> NewSubQuestion(SubQuestionNumber to) =>
        from reason in Common.Localized
        from source in Common.Source
        select new NewSubQuestion(to, reason, [source]);

    private sealed record Part(SubQuestionNumber From, SubQuestionNumber? To, Rational Share);
}
