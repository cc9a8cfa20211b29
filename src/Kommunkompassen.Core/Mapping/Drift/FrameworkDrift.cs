using Kommunkompassen.Internal;

namespace Kommunkompassen.Mapping;

/// <summary>What became of every question from one framework version to another, along a mapping, so that the same number is never taken
/// for the same question.</summary>
/// <remarks>
/// It holds every pair that a link joins and every pair that shares a number, in order of source, then target. A source without any pair is
/// retired under a number that the target framework version does not use; a target without any pair is new under a number that the source
/// framework version did not use. Equal when the mappings are equal. Thread-safe.
/// </remarks>
public sealed record FrameworkDrift
{
    private FrameworkDrift(FrameworkMapping mapping)
    {
        Mapping = mapping;
        var linked = mapping.Links.Select(link => new SubQuestionDrift(Find(mapping.From, link.From), Find(mapping.To, link.To), link));
        var joined = mapping.Links.Select(static link => (link.From, link.To)).ToHashSet();
        var apart = mapping.From.SubQuestions
            .Where(question => !joined.Contains((question.Number, question.Number)) && mapping.To.IndexOf(question.Number) >= 0)
            .Select(question => new SubQuestionDrift(question, Find(mapping.To, question.Number), null));
        Pairs = EquatableList.From(linked.Concat(apart).OrderBy(static pair => pair.From.Number).ThenBy(static pair => pair.To.Number));
    }

    /// <summary>The mapping that says which questions answer to each other.</summary>
    public FrameworkMapping Mapping { get; }

    /// <summary>Every pair that a link joins or that shares a number, in order of source, then target.</summary>
    public EquatableList<SubQuestionDrift> Pairs { get; }

    /// <summary>The drift from the source framework version of a mapping to its target framework version.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public static FrameworkDrift Between(FrameworkMapping mapping) => new(Guard.NotNull(mapping));

    /// <summary>The pairs of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the kinds.</exception>
    public EquatableList<SubQuestionDrift> Of(DriftKind kind)
    {
        Guard.Defined(kind);
        return EquatableList.From(Pairs.Where(pair => pair.Kind == kind));
    }

    /// <summary>The pairs whose points changed: linked, but able to give another number of points than before.</summary>
    public EquatableList<SubQuestionDrift> WeightsChanged()
        => EquatableList.From(Pairs.Where(static pair => pair is { Link: not null, IsWeightChanged: true }));

    /// <summary>What became of the questions that share a number, or null where one of the framework versions has no such number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public SubQuestionDrift? Find(SubQuestionNumber number)
    {
        Guard.NotNull(number);
        return Pairs.FirstOrDefault(pair => pair.From.Number == number && pair.To.Number == number);
    }

    private static SubQuestion Find(FrameworkVersion framework, SubQuestionNumber number) => framework.FindSubQuestion(number)!;
}
