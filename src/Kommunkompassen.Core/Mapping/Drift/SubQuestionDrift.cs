namespace Kommunkompassen.Mapping;

/// <summary>What became of a question from one framework version to another, along a mapping, so that the same number is never taken for
/// the same question: the two ends of a link, or two that share no more than their number.</summary>
/// <remarks>Equal when all parts are equal.</remarks>
public sealed record SubQuestionDrift
{
    private SubQuestionDrift(SubQuestion from, SubQuestion to, Link? link)
    {
        From = from;
        To = to;
        Link = link;
        IsSameWording = from.WordingHash == to.WordingHash;
    }

    /// <summary>The question in the source framework version.</summary>
    public SubQuestion From { get; }

    /// <summary>The question in the target framework version.</summary>
    public SubQuestion To { get; }

    /// <summary>The link between the two; null where they share no more than their number.</summary>
    public Link? Link { get; }

    /// <summary>True when the two are the same question, in the same words or others: an equivalent link joins them.</summary>
    public bool IsSameQuestion => Link?.Relationship is Relationship.Equivalent;

    /// <summary>True when both have the same number.</summary>
    public bool IsSameNumber => From.Number == To.Number;

    /// <summary>True when both wordings have the same hash; whether the question is the same, <see cref="IsSameQuestion"/> says.</summary>
    public bool IsSameWording { get; }

    /// <summary>True when the two can give different numbers of points, so that the question has another weight in its area.</summary>
    public bool IsWeightChanged => From.MaxPoints != To.MaxPoints;

    /// <summary>Every pair that a link of a mapping joins and every pair that shares a number, in order of source, then target.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <remarks>A source without any pair is retired, under a number that the target framework version does not use. A target without any
    /// pair is new, under a number that the source framework version did not use.</remarks>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public static EquatableList<SubQuestionDrift> Along(FrameworkMapping mapping)
    {
        var (from, to) = (Guard.NotNull(mapping).From, mapping.To);
        var joined = mapping.Links.Select(static link => (link.From, link.To)).ToHashSet();
        return EquatableList.From(mapping.Links
            .Select(link => new SubQuestionDrift(from.FindSubQuestion(link.From)!, to.FindSubQuestion(link.To)!, link))
            .Concat(from.SubQuestions
                .Where(question => !joined.Contains((question.Number, question.Number)) && to.IndexOf(question.Number) >= 0)
                .Select(question => new SubQuestionDrift(question, to.FindSubQuestion(question.Number)!, null)))
            .OrderBy(static pair => pair.From.Number)
            .ThenBy(static pair => pair.To.Number));
    }

    /// <summary>What became of the question, as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Sentence(Language language)
    {
        var isSwedish = language is Language.Swedish;
        var (before, after) = (Guard.Invariant(From.MaxPoints), Guard.Invariant(To.MaxPoints));
        var weight = !IsWeightChanged ? string.Empty
            : isSwedish ? $" Den gav högst {before} poäng och ger nu högst {after}."
            : $" It used to give at most {before} points and now gives at most {after}.";
        return $"{From.Number} → {To.Number} {(isSwedish ? Became().Swedish : Became().English)}.{weight}";
    }

    /// <summary>Both numbers and the sentence in English.</summary>
    public override string ToString() => Sentence(Language.English);

    private LocalizedText Became() => (IsSameQuestion, IsSameWording, Link?.Relationship) switch
    {
        (true, true, _) => new("är samma fråga med samma ord", "is the same question in the same words"),
        (true, _, _) => new("är samma fråga med andra ord", "is the same question in other words"),
        (_, _, null) => new("har samma nummer men är inte samma fråga", "has the same number but is not the same question"),
        (_, _, Relationship.Subset) => new("är en del av en vidare fråga", "is part of a broader question"),
        (_, _, Relationship.Superset) => new("är vidare än den nya frågan", "is broader than the new question"),
        _ => new("överlappar den nya frågan bara delvis", "overlaps the new question only in part"),
    };
}
