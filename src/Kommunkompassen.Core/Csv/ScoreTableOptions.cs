using Kommunkompassen.Internal;

namespace Kommunkompassen.Csv;

/// <summary>What the table of an evaluation's scores does not say, and its reader needs to know.</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
public sealed record ScoreTableOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="frameworks">The framework versions that the table may be of; at least one. Where several are given, the table must have
    /// the numbers and maxima of exactly one of them, or, of those with the same ones, the most official titles of exactly one.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="period">When the evaluation took place.</param>
    /// <param name="ordinal">Which of the municipality's evaluations it is, 1 to 99.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">No framework version is given, or one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is outside its range.</exception>
    public ScoreTableOptions(IEnumerable<FrameworkVersion> frameworks, Municipality municipality, EvaluationPeriod period, int ordinal)
    {
        Frameworks = EquatableList.From(frameworks, nameof(frameworks));
        if (Frameworks.Count == 0)
        {
            throw new ArgumentException("No framework version is given; give at least one.", nameof(frameworks));
        }

        Municipality = Guard.NotNull(municipality);
        Period = Guard.NotNull(period);
        Ordinal = Guard.InRange(ordinal, 1, 99, "The ordinal of an evaluation");
    }

    /// <summary>The framework versions that the table may be of.</summary>
    public EquatableList<FrameworkVersion> Frameworks { get; }

    /// <summary>The municipality.</summary>
    public Municipality Municipality { get; }

    /// <summary>When the evaluation took place.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>Which of the municipality's evaluations it is, 1 to 99.</summary>
    public int Ordinal { get; }

    /// <summary>The id of the evaluation; where it is null, it is made of name and year, such as <c>amal-2019</c>.</summary>
    public EvaluationId? Id { get; init; }

    /// <summary>The report; where it is null, it is made of the evaluation's id, name and year.</summary>
    public Report? Report { get; init; }

    /// <summary>Where the table stands; where it is null, "poängtabell" of the report.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Where the total is printed; where it is null, where the table stands.</summary>
    public SourceReference? TotalSource { get; init; }

    /// <summary>How the report calculated its percentages. Where it is null it is inferred: not printed where the table has none, from the
    /// printed points where nine rows in ten print the quotient of their points, else from the exact score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public PercentageRule? PercentageRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>How the report calculated its area scores. Where it is null it is inferred: the rule that more of the areas follow whose
    /// numbers are all known, and the sum of the printed points where both rules have as many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public AreaScoreRule? AreaScoreRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }
}
