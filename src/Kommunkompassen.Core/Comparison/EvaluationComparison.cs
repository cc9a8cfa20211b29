using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Two evaluations on the scale of one framework version: by sub-question, by area and in total, with verdicts and
/// caveats.</summary>
/// <remarks>A verdict rests on the interval that the rounding of the printed numbers leaves, never on the difference alone, and is refused
/// where less than <see cref="LeastCoverage"/> of the maximum is comparable. Where the two use different framework versions, an evaluation
/// in its own carries the caveats about that too. Neither the order in time nor the municipality is checked: two municipalities are
/// compared like two evaluations of one, and it is for the caller to say so. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record EvaluationComparison
{
    private EvaluationComparison(ComparisonSide before, ComparisonSide after)
    {
        Before = before;
        After = after;
        var comparer = new SideComparer(before, after);
        SubQuestions = comparer.SubQuestions();
        Areas = comparer.Areas(SubQuestions);
        Total = comparer.Total(Areas);
    }

    /// <summary>The coverage below which no verdict is given: one half.</summary>
    public static Rational LeastCoverage { get; } = Rational.FromFraction(1, 2);

    /// <summary>The earlier evaluation.</summary>
    public ComparisonSide Before { get; }

    /// <summary>The later evaluation.</summary>
    public ComparisonSide After { get; }

    /// <summary>The framework version on whose scale the two are compared.</summary>
    public FrameworkVersion Framework => After.Scores.Framework;

    /// <summary>One row for each sub-question of the framework version, in its order.</summary>
    public EquatableList<ComparisonRow> SubQuestions { get; }

    /// <summary>One row for each area of the framework version, in its order.</summary>
    public EquatableList<ComparisonRow> Areas { get; }

    /// <summary>The total; it carries every caveat of the comparison.</summary>
    public ComparisonRow Total { get; }

    /// <summary>The row of an area, or null where the framework version has none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public ComparisonRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The row of a sub-question, or null where the framework version has none of that number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public ComparisonRow? FindSubQuestion(SubQuestionNumber number)
        => Framework.IndexOf(number) is >= 0 and var index ? SubQuestions[index] : null;

    /// <summary>Compares two evaluations of the same framework version.</summary>
    /// <param name="before">The earlier evaluation.</param>
    /// <param name="after">The later evaluation.</param>
    /// <exception cref="ArgumentNullException">An evaluation is null.</exception>
    /// <exception cref="ArgumentException">The two use different framework versions.</exception>
    public static EvaluationComparison Between(Evaluation before, Evaluation after)
        => Between(ComparisonSide.From(Guard.NotNull(before)), ComparisonSide.From(Guard.NotNull(after)));

    /// <summary>Compares a translated evaluation with one that uses the target framework version.</summary>
    /// <param name="before">The earlier evaluation, translated.</param>
    /// <param name="after">The later evaluation.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The later evaluation does not use the target of the translation.</exception>
    public static EvaluationComparison Between(Translation before, Evaluation after)
        => Between(
            ComparisonSide.From(Guard.NotNull(before)),
            ComparisonSide.From(Guard.NotNull(after), before.Evaluation.Framework.Id != after.Framework.Id));

    /// <summary>Compares two evaluations that were both translated, each from its own framework version.</summary>
    /// <param name="before">The earlier evaluation, translated.</param>
    /// <param name="after">The later evaluation, translated.</param>
    /// <exception cref="ArgumentNullException">A translation is null.</exception>
    /// <exception cref="ArgumentException">The two were translated to different framework versions.</exception>
    public static EvaluationComparison Between(Translation before, Translation after)
        => Between(ComparisonSide.From(Guard.NotNull(before)), ComparisonSide.From(Guard.NotNull(after)));

    /// <summary>Compares two evaluations of any framework versions that the mappings of a registry connect.</summary>
    /// <param name="before">The earlier evaluation.</param>
    /// <param name="after">The later evaluation.</param>
    /// <param name="mappings">The mappings to translate with.</param>
    /// <param name="to">The framework version on whose scale to compare; null means the later evaluation's own, or the earlier one's where
    /// mappings lead only that way.</param>
    /// <remarks>Each side that uses another framework version is translated by the route that <see cref="MappingRegistry.FindRoute"/>
    /// gives. Comparing backwards in time has a meaning too: everything is on one scale.</remarks>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    /// <exception cref="ArgumentException">An evaluation's framework version has another content than that of the mappings or of the other
    /// evaluation.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the framework version of an evaluation to the one on whose scale to
    /// compare.</exception>
    public static EvaluationComparison Between(Evaluation before, Evaluation after, MappingRegistry mappings, FrameworkId? to = null)
    {
        var (earlier, later) = (Guard.NotNull(before).Framework.Id, Guard.NotNull(after).Framework.Id);
        Guard.NotNull(mappings);
        var onlyBackwards = earlier != later && mappings.FindRoute(earlier, later) is null
            && mappings.FindRoute(later, earlier) is not null;
        var scale = to ?? (onlyBackwards ? earlier : later);
        return Between(Side(before), Side(after));

        ComparisonSide Side(Evaluation evaluation) => evaluation.Framework.Id == scale
            ? ComparisonSide.From(evaluation, acrossFrameworkVersions: earlier != later)
            : ComparisonSide.From(mappings.Translate(evaluation, scale));
    }

    /// <summary>Compares two sides on the scale that they share.</summary>
    /// <param name="before">The earlier side.</param>
    /// <param name="after">The later side.</param>
    /// <exception cref="ArgumentNullException">A side is null.</exception>
    /// <exception cref="ArgumentException">The sides are on the scales of different framework versions.</exception>
    public static EvaluationComparison Between(ComparisonSide before, ComparisonSide after)
    {
        var (earlier, later) = (Guard.NotNull(before).Scores.Framework, Guard.NotNull(after).Scores.Framework);
        if (!earlier.Equals(later))
        {
            throw new ArgumentException(
                $"{before.Evaluation} is on the scale of framework {earlier} and {after.Evaluation} on that of {later}; scores of "
                    + "different framework versions mean different things, so translate one of them first.",
                nameof(after));
        }

        return before.Evaluation.Framework.Id == after.Evaluation.Framework.Id
            ? new EvaluationComparison(before, after)
            : new EvaluationComparison(before.BesideOtherFrameworkVersions(), after.BesideOtherFrameworkVersions());
    }
}
