using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What printed numbers say of how their report was made, which of them do not fit, and what missing ones can be.</summary>
/// <remarks>Every printed number is a rounding of exact scores that no report prints. An audit tries each way to make the percentages (from
/// the exact score, from the rounded points), to make the area scores (rounded sum of the exact scores, sum of the rounded points) and to
/// round ties, and asks of each printed number whether any exact scores could have been printed so. The total is the sum of the area scores
/// as printed, under all rules (Olofström 2017's 392, quoted by Olofström 2022, chapter 2). An audit changes no data: anomalies and
/// reconstructions stand beside it. All arithmetic is exact; the result depends on nothing but the evaluation. Equal when made of equal
/// evaluations. Thread-safe. Reports: Avesta 2014, Olofström 2017, Ronneby 2017, Åmål 2019 and Olofström 2022, chapter 4 each.</remarks>
public sealed record EvaluationAudit
{
    /// <summary>The most decimals of a printed number: 2. No report prints more than one.</summary>
    public const int MaxDecimals = 2;

    private EvaluationAudit(Evaluation evaluation)
    {
        InvalidModelException.ThrowIfAny($"The audit of {evaluation.Id}", TooFine(evaluation));
        var inference = new RuleInference(evaluation);
        Evaluation = evaluation;
        DeclaredRules = inference.Declared.Rules;
        Fits = inference.Fits;
        Verdict = inference.Verdict();
        Scores = FeasibleScores.FromBounds(inference.Table, inference.Declared);
        Reconstructions = new ReconstructionBuilder(inference).All();
        Anomalies = new AnomalyBuilder(inference).All(Reconstructions);
    }

    /// <summary>The evaluation.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The rules that the evaluation declares; ties go away from zero.</summary>
    public PrintingRules DeclaredRules { get; }

    /// <summary>Every combination of rules that was tried, by rank.</summary>
    /// <remarks>The fewest exceptions come first; then the fewest admitted tables; then ties away from zero before ties to even; then the
    /// declared rules. Where the evaluation declares that none are printed, only that is tried, else both ways to make
    /// percentages.</remarks>
    public EquatableList<RuleFit> Fits { get; }

    /// <summary>How the declared rules compare with the others.</summary>
    public RulesVerdict Verdict { get; }

    /// <summary>The verdict as a sentence in both languages.</summary>
    public LocalizedText VerdictMessage => AuditText.Verdict(this);

    /// <summary>The exact scores that all printed numbers together allow under the declared rules.</summary>
    public FeasibleScores Scores { get; }

    /// <summary>All anomalies in the order of the table: for each area its rows, then its score; the total last.</summary>
    public EquatableList<Anomaly> Anomalies { get; }

    /// <summary>The anomalies of the kind <see cref="AnomalyKind.Contradiction"/>.</summary>
    public EquatableList<Anomaly> Contradictions
        => EquatableList.From(Anomalies.Where(static anomaly => anomaly.Kind == AnomalyKind.Contradiction));

    /// <summary>One reconstruction for each cell that is unreadable or not published, in the order of the table.</summary>
    /// <remarks>A maximum gets one only where it is unreadable; the framework version has it in any case.</remarks>
    public EquatableList<Reconstruction> Reconstructions { get; }

    /// <summary>Audits an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    /// <exception cref="InvalidModelException">Numbers have more than <see cref="MaxDecimals"/> decimals; each is named.</exception>
    public static EvaluationAudit Run(Evaluation evaluation) => new(Guard.NotNull(evaluation));

    /// <summary>The reconstruction of a cell, or null where its number is known.</summary>
    /// <param name="number">The sub-question.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public Reconstruction? FindReconstruction(SubQuestionNumber number, TableColumn column)
    {
        var cell = TableCell.Of(Guard.NotNull(number), column);
        return Reconstructions.FirstOrDefault(one => one.Cell == cell);
    }

    /// <summary>The evaluation, the verdict and the number of contradictions.</summary>
    public override string ToString()
        => $"{Evaluation}: {DeclaredRules} {Verdict}, {Contradictions.Count} contradiction{(Contradictions.Count == 1 ? "" : "s")}";

    /// <summary>A fault for each printed number that is too fine to list what could have stood in its place.</summary>
    internal static List<ModelFault> TooFine(Evaluation evaluation)
    {
        var faults = new List<ModelFault>();
        void Check(ModelPath place, string what, PrintedValue value)
        {
            if (value.Decimals > MaxDecimals)
            {
                faults.Add(new(
                    "too-many-decimals", place,
                    $"{what}, {value}, has {Guard.Invariant(value.Decimals)} decimals; an audit takes at most "
                        + $"{Guard.Invariant(MaxDecimals)}.",
                    "Give the number as the report prints it."));
            }
        }

        for (var a = 0; a < evaluation.Areas.Count; a++)
        {
            var (area, place) = (evaluation.Areas[a], ModelPath.To(nameof(Evaluation.Areas), a));
            Check(place.Then(nameof(AreaResult.Points)), $"The score of area {Guard.Invariant(area.Number)}", area.Points);
            Check(place.Then(nameof(AreaResult.Percent)), $"The percentage of area {Guard.Invariant(area.Number)}", area.Percent);
            for (var i = 0; i < area.SubQuestions.Count; i++)
            {
                var (row, at) = (area.SubQuestions[i], place.Then(nameof(AreaResult.SubQuestions), i));
                Check(at.Then(nameof(SubQuestionResult.Points)), $"The points of {row.Number}", row.Points);
                Check(at.Then(nameof(SubQuestionResult.Percent)), $"The percentage of {row.Number}", row.Percent);
            }
        }

        return faults;
    }
}
