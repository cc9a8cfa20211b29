using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>What the reader of report texts needs to know besides the text. A value given here overrides what the text says.</summary>
/// <remarks>No text gives a municipality's code and county, so an evaluation comes out only where either <see cref="Municipality"/> or a
/// list to find the name in is given. Immutable.</remarks>
public sealed record ReportTextOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="frameworks">The framework versions that the table may be of; at least one. Of two that fit alike neither is
    /// chosen.</param>
    /// <exception cref="ArgumentNullException">The framework versions are null.</exception>
    /// <exception cref="ArgumentException">No framework version is given, or one is null.</exception>
    public ReportTextOptions(IEnumerable<FrameworkVersion> frameworks)
    {
        Frameworks = EquatableList.From(frameworks, nameof(frameworks));
        if (Frameworks.Count == 0)
        {
            throw new ArgumentException("No framework version is given; give at least one.", nameof(frameworks));
        }
    }

    /// <summary>The framework versions that the table may be of.</summary>
    public EquatableList<FrameworkVersion> Frameworks { get; }

    /// <summary>Municipalities to find the printed name in. A name with one letter in four damaged is still found if it is nearest to one
    /// only.</summary>
    public EquatableList<Municipality> Municipalities { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The municipality, where the caller knows it.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>When the evaluation took place, where the caller knows it.</summary>
    public EvaluationPeriod? Period { get; init; }

    /// <summary>Which of the municipality's evaluations it is, 1 to 99, where the caller knows it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is outside its range.</exception>
    public int? Ordinal
    {
        get;
        init => field = value is null ? null : Guard.InRange(value.Value, 1, 99, "The ordinal of an evaluation", nameof(value));
    }

    /// <summary>The id of the evaluation; where it is null, it is made of name and year, such as <c>amal-2019</c>.</summary>
    public EvaluationId? Id { get; init; }

    /// <summary>The report; where it is null, it is made of the evaluation's id, name, year and publisher.</summary>
    public Report? Report { get; init; }

    /// <summary>How the report calculated its percentages. Where it is null it is inferred: not printed where there is no column for them,
    /// from the printed points where nine rows in ten print the quotient of their points, else from the exact score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public PercentageRule? PercentageRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>How the report calculated its area scores. Where it is null it is inferred: the rule that more of the areas follow whose
    /// numbers are all known, and the sum of the printed points where both rules have as many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public AreaScoreRule? AreaScoreRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>True for a text read off a picture, in which a number that contradicts others was misread and is marked as unreadable;
    /// false for one set by a program, in which it was printed so and is kept. Where it is null it is inferred: scanned where the wordings
    /// of fewer than half of the rows are those of the framework version to the letter, or where a cell of the table holds anything but a
    /// number or a dash.</summary>
    public bool? IsScanned { get; init; }
}
