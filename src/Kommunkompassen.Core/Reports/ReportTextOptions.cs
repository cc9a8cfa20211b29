using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>What the reader of report texts needs to know beside the text. A value given here weighs more than what the text
/// says.</summary>
/// <remarks>
/// No text tells a municipality's code and county, so either <see cref="Municipality"/> or a list to find the name in is needed for an
/// evaluation to come out. Immutable.
/// </remarks>
public sealed record ReportTextOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="frameworks">The forms of the framework that the table may be of; at least one. Of two that fit alike neither is
    /// chosen.</param>
    /// <exception cref="ArgumentNullException">The forms are null.</exception>
    /// <exception cref="ArgumentException">No form is given, or one is null.</exception>
    public ReportTextOptions(IEnumerable<FrameworkVersion> frameworks)
    {
        Frameworks = EquatableList.From(frameworks, nameof(frameworks));
        if (Frameworks.Count == 0)
        {
            throw new ArgumentException("No form of the framework is given; give at least one.", nameof(frameworks));
        }
    }

    /// <summary>The forms of the framework that the table may be of.</summary>
    public EquatableList<FrameworkVersion> Frameworks { get; }

    /// <summary>Municipalities to find the printed name in; a name with a damaged letter in four is still found, if it is like one
    /// only.</summary>
    public EquatableList<Municipality> Municipalities { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The municipality, where the caller knows it.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>When the evaluation took place, where the caller knows it.</summary>
    public EvaluationPeriod? Period { get; init; }

    /// <summary>Which evaluation in order, 1 to 99, where the caller knows it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is outside its range.</exception>
    public int? Ordinal { get; init => field = value is null ? null : Guard.InRange(value.Value, 1, 99, "The ordinal of an evaluation", nameof(value)); }

    /// <summary>The id of the evaluation; where it is null, name and year make it, such as <c>amal-2019</c>.</summary>
    public EvaluationId? Id { get; init; }

    /// <summary>The report; where it is null, the evaluation's id, name, year and publisher make it.</summary>
    public Report? Report { get; init; }

    /// <summary>
    /// How the report made its percentages; where it is null it is inferred: not printed where there is no column for them, from the
    /// printed points where nine rows in ten print the quotient of their points, else from the exact score.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public PercentageRule? PercentageRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>
    /// How the report made its area scores; where it is null it is inferred: of the two rules the one that more of the areas follow whose
    /// numbers are all known, and the sum of the printed points where they are equal.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the rules.</exception>
    public AreaScoreRule? AreaScoreRule { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>
    /// How the text came about; where it is null it is inferred: scanned where the wordings of fewer than half of the rows are those of the
    /// form to the letter, or where a cell of the table holds anything but a number or a dash.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the origins.</exception>
    public TextOrigin? Origin { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }
}
