namespace Kommunkompassen;

/// <summary>One evaluation of a municipality (utvärdering): the printed score table with all that is needed to read it.</summary>
/// <remarks>The numbers are those of the report, unchanged. A printed area score or total that differs from the sum of its parts is data,
/// not an error. An evaluation may be known by its areas only, or by its total only: what is not given is
/// <see cref="ValueStatus.NotPublished"/>, never 0. Equal when all parts are equal. Thread-safe, as all that is immutable.</remarks>
public sealed record Evaluation
{
    private static readonly LocalizedText SumOfPrintedAreas = new(
        "Summan av områdenas tryckta poäng; rapporten anger ingen summa.",
        "The sum of the printed area scores; the report prints no total.");

    /// <summary>Makes an evaluation.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="framework">The framework version that it uses.</param>
    /// <param name="period">When it took place.</param>
    /// <param name="ordinal">Which evaluation of this municipality in order of time, 1 to 99.</param>
    /// <param name="percentageRule">How its report made the percentages.</param>
    /// <param name="areaScoreRule">How its report made the area scores.</param>
    /// <param name="report">The report that publishes it.</param>
    /// <param name="source">Where the score table is printed.</param>
    /// <param name="areas">The areas of the table in order of number; an area, or the rows of an area, may be left out as a whole.</param>
    /// <param name="printedTotal">The total as printed, 0 to the framework version's points, both included; null where none is.</param>
    /// <param name="caveats">The caveats that the report states, on areas of the framework version.</param>
    /// <param name="background">What the report tells about how it was done, or null.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    /// <exception cref="ArgumentException">An area or a caveat is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal or a rule is outside its range.</exception>
    /// <exception cref="InvalidModelException">The table or a caveat does not fit the framework version; every fault is named.</exception>
    public Evaluation(
        EvaluationId id, Municipality municipality, FrameworkVersion framework, EvaluationPeriod period, int ordinal,
        PercentageRule percentageRule, AreaScoreRule areaScoreRule, Report report, SourceReference source, IEnumerable<AreaResult> areas,
        PrintedTotal? printedTotal = null, IEnumerable<EvaluationCaveat>? caveats = null, EvaluationBackground? background = null)
    {
        Id = Guard.NotNull(id);
        Municipality = Guard.NotNull(municipality);
        Framework = Guard.NotNull(framework);
        Period = Guard.NotNull(period);
        Ordinal = Guard.InRange(ordinal, 1, 99, "The ordinal of an evaluation");
        PercentageRule = Guard.Defined(percentageRule);
        AreaScoreRule = Guard.Defined(areaScoreRule);
        Report = Guard.NotNull(report);
        Source = Guard.NotNull(source);
        PrintedTotal = printedTotal;
        Caveats = EquatableList.From(caveats ?? [], nameof(caveats));
        Background = background ?? EvaluationBackground.None;

        var given = EquatableList.From(areas, nameof(areas));
        InvalidModelException.ThrowIfAny(
            $"Evaluation {id}", EvaluationRules.Check(framework, percentageRule, given, printedTotal, Caveats));
        Areas = EvaluationRules.Completed(framework, given);
        SubQuestions = EquatableList.From(Areas.SelectMany(static area => area.SubQuestions));
    }

    /// <summary>The id.</summary>
    public EvaluationId Id { get; }

    /// <summary>The municipality.</summary>
    public Municipality Municipality { get; }

    /// <summary>The framework version.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>When it took place.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>Which evaluation of this municipality in order of time, 1 to 99.</summary>
    public int Ordinal { get; }

    /// <summary>How the report made the percentages.</summary>
    public PercentageRule PercentageRule { get; }

    /// <summary>How the report made the area scores.</summary>
    public AreaScoreRule AreaScoreRule { get; }

    /// <summary>The report that publishes it.</summary>
    public Report Report { get; }

    /// <summary>Where the score table is printed.</summary>
    public SourceReference Source { get; }

    /// <summary>The areas, one for each area of the framework version, in its order; what was left out is not published.</summary>
    public EquatableList<AreaResult> Areas { get; }

    /// <summary>The rows of all areas, one for each sub-question of the framework version, in its order: the result at a place belongs to
    /// the sub-question at the same place of <see cref="FrameworkVersion.SubQuestions"/>.</summary>
    public EquatableList<SubQuestionResult> SubQuestions { get; }

    /// <summary>The total as printed, with its own source, or null where none is printed; <see cref="Total"/> is the one to show.</summary>
    public PrintedTotal? PrintedTotal { get; }

    /// <summary>The caveats that the report states.</summary>
    public EquatableList<EvaluationCaveat> Caveats { get; }

    /// <summary>What the report tells about how it was done.</summary>
    public EvaluationBackground Background { get; }

    /// <summary>The total to show: the printed one; else derived, where every area's score is known; else not published.</summary>
    public PrintedValue Total => PrintedTotal?.Points ?? SumOfAreas();

    /// <summary>The area of a number, or null where the framework version has none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public AreaResult? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The row of a sub-question, or null where the framework version has none of that number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public SubQuestionResult? FindSubQuestion(SubQuestionNumber number)
        => Framework.IndexOf(number) is >= 0 and var index ? SubQuestions[index] : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    private PrintedValue SumOfAreas()
        => Areas.Any(static area => area.Points.Number is null)
            ? PrintedValue.NotPublished
            : PrintedValue.Derived(Areas.Sum(static area => area.Points.Number!.Value), SumOfPrintedAreas);
}
