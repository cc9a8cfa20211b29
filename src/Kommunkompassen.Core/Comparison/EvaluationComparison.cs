using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Comparison;

/// <summary>Two evaluations side by side on the scale of one form of the framework: by sub-question, by area and in total, with verdicts
/// and caveats.</summary>
/// <remarks>
/// A verdict uses the interval that the rounding of the printed numbers leaves, never the difference alone, and is refused where less than
/// <see cref="LeastCoverage"/> of the maximum is comparable. Where the two are of different forms, an evaluation in its own form carries
/// the caveats about that too. Neither the order in time nor
/// the municipality is looked at: two municipalities are compared like two evaluations of one, and the caller says so to the reader. Equal
/// when all parts are equal. Thread-safe.
/// </remarks>
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
    public static Scoring.Rational LeastCoverage { get; } = Scoring.Rational.FromFraction(1, 2);

    /// <summary>The earlier evaluation.</summary>
    public ComparisonSide Before { get; }

    /// <summary>The later evaluation.</summary>
    public ComparisonSide After { get; }

    /// <summary>The form on whose scale the two are compared.</summary>
    public FrameworkVersion Framework => After.Scores.Framework;

    /// <summary>One line for each sub-question of the form, in its order.</summary>
    public EquatableList<ComparisonRow> SubQuestions { get; }

    /// <summary>One line for each area of the form, in its order.</summary>
    public EquatableList<ComparisonRow> Areas { get; }

    /// <summary>The line of the total; it carries every caveat of the comparison.</summary>
    public ComparisonRow Total { get; }

    /// <summary>The line of an area, or null where the form has none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public ComparisonRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The line of a sub-question, or null where the form has none of that number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public ComparisonRow? FindSubQuestion(SubQuestionNumber number)
        => Framework.IndexOf(number) is >= 0 and var index ? SubQuestions[index] : null;

    /// <summary>Compares two evaluations of the same form.</summary>
    /// <param name="before">The earlier evaluation.</param>
    /// <param name="after">The later evaluation.</param>
    /// <exception cref="ArgumentNullException">An evaluation is null.</exception>
    /// <exception cref="ArgumentException">The two use different forms of the framework.</exception>
    public static EvaluationComparison Between(Evaluation before, Evaluation after)
        => Between(ComparisonSide.From(Guard.NotNull(before)), ComparisonSide.From(Guard.NotNull(after)));

    /// <summary>Compares a translated evaluation with one that uses the target form.</summary>
    /// <param name="before">The earlier evaluation, translated.</param>
    /// <param name="after">The later evaluation.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The later evaluation does not use the target form of the translation.</exception>
    public static EvaluationComparison Between(Translation before, Evaluation after)
        => Between(
            ComparisonSide.From(Guard.NotNull(before)),
            ComparisonSide.From(Guard.NotNull(after), before.Evaluation.Framework.Id != after.Framework.Id));

    /// <summary>Compares two evaluations that were both translated, each from its own form.</summary>
    /// <param name="before">The earlier evaluation, translated.</param>
    /// <param name="after">The later evaluation, translated.</param>
    /// <exception cref="ArgumentNullException">A translation is null.</exception>
    /// <exception cref="ArgumentException">The two were translated to different forms.</exception>
    public static EvaluationComparison Between(Translation before, Translation after)
        => Between(ComparisonSide.From(Guard.NotNull(before)), ComparisonSide.From(Guard.NotNull(after)));

    /// <summary>Compares two evaluations of any forms that the mappings of a registry connect.</summary>
    /// <param name="before">The earlier evaluation.</param>
    /// <param name="after">The later evaluation.</param>
    /// <param name="mappings">The mappings to translate with.</param>
    /// <param name="to">The form on whose scale to compare; null means the later evaluation's own, or the earlier one's where mappings lead
    /// only that way.</param>
    /// <remarks>Each side is translated where its form is another one, by the route that <see cref="MappingRegistry.FindRoute"/> gives.
    /// Backwards in time it has a meaning too: what is compared is always on one scale.</remarks>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    /// <exception cref="ArgumentException">An evaluation uses another content of its form than the mappings or than the other
    /// evaluation.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the form of an evaluation to the form on whose scale to
    /// compare.</exception>
    public static EvaluationComparison Between(Evaluation before, Evaluation after, MappingRegistry mappings, FrameworkId? to = null)
    {
        var (earlier, later) = (Guard.NotNull(before).Framework.Id, Guard.NotNull(after).Framework.Id);
        Guard.NotNull(mappings);
        var scale = to
            ?? (
                earlier != later && mappings.FindRoute(earlier, later) is null && mappings.FindRoute(later, earlier) is not null
                    ? earlier
                    : later);
        return Between(Side(before, scale, mappings, earlier != later), Side(after, scale, mappings, earlier != later));
    }

    private static ComparisonSide Side(Evaluation evaluation, FrameworkId scale, MappingRegistry mappings, bool acrossFrameworkVersions)
        => evaluation.Framework.Id == scale
            ? ComparisonSide.From(evaluation, acrossFrameworkVersions)
            : ComparisonSide.From(mappings.Translate(evaluation, scale));

    /// <summary>Compares two sides on the scale that they share.</summary>
    /// <param name="before">The earlier side.</param>
    /// <param name="after">The later side.</param>
    /// <exception cref="ArgumentNullException">A side is null.</exception>
    /// <exception cref="ArgumentException">The sides are on the scales of different forms.</exception>
    public static EvaluationComparison Between(ComparisonSide before, ComparisonSide after)
    {
        var (earlier, later) = (Guard.NotNull(before).Scores.Framework, Guard.NotNull(after).Scores.Framework);
        var acrossFrameworkVersions = before.Evaluation.Framework.Id != after.Evaluation.Framework.Id;
        return earlier.Equals(later)

                ? acrossFrameworkVersions
                ? new EvaluationComparison(before.BesideOtherForms(), after.BesideOtherForms())
                : new EvaluationComparison(before, after)
            : throw new ArgumentException(
                $"{before.Evaluation} is on the scale of framework {earlier} and {after.Evaluation} on that of {later}; scores of different forms mean different things, so translate one of them first.",
                nameof(after));
    }
}
