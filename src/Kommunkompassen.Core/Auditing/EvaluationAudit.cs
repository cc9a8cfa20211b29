using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What an evaluation's printed numbers say about how its report was made, which of them do not fit, and what its missing numbers
/// can have been.</summary>
/// <remarks>
/// Every printed number is a rounding of exact scores that no report prints. An audit tries each way of making the percentages (from the
/// exact
/// score, from the rounded points), of making the area scores (rounded sum of the exact scores, sum of the rounded points) and of rounding
/// ties, and asks of each printed number whether any exact scores could have been printed so. The total is the sum of the area scores as
/// printed, under all rules (Olofström 2017's 392, quoted by Olofström 2022, chapter 2).
/// It changes no data: findings and reconstructions stand beside it. All arithmetic is exact; the result depends on nothing but the
/// evaluation.
/// Equal when made of equal evaluations. Thread-safe. The reports behind it: Avesta 2014, Olofström 2017, Ronneby 2017, Åmål 2019 and
/// Olofström 2022, chapter 4 each.
/// </remarks>
public sealed record EvaluationAudit
{
    /// <summary>The most decimals of a printed number: 2. No report prints more than one, and what a cell of six decimals can have held
    /// would be a hundred million numbers.</summary>
    public const int MaxDecimals = 2;

    private EvaluationAudit(Evaluation evaluation)
    {
        InvalidModelException.ThrowIfAny($"The audit of {evaluation.Id}", AuditableNumbers.Check(evaluation));
        var inference = RuleInference.Of(evaluation);
        Evaluation = evaluation;
        DeclaredRules = inference.Declared.Rules;
        Fits = inference.Fits;
        Verdict = inference.Verdict();
        Scores = FeasibleScores.FromEvaluation(inference.Table, inference.Declared);
        Reconstructions = new ReconstructionBuilder(inference).All();
        Findings = new FindingBuilder(inference).All(Reconstructions);
    }

    /// <summary>The evaluation.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The rules that the evaluation declares; ties go away from zero.</summary>
    public PrintingRules DeclaredRules { get; }

    /// <summary>
    /// Every combination of rules that was tried, by rank: the fewest exceptions first; of those with as many, the more specific first,
    /// that is the one
    /// that admits fewer tables; of those that admit as many, halves away from zero before halves to even and then the declared one.
    /// </summary>
    /// <remarks>Where no percentages are said to be printed, only that is tried; else both ways of making them, also where none is
    /// known.</remarks>
    public EquatableList<RuleFit> Fits { get; }

    /// <summary>How the declared rules stand among them.</summary>
    public RulesVerdict Verdict { get; }

    /// <summary>The verdict as a sentence in both languages.</summary>
    public LocalizedText VerdictMessage => RulesVerdictText.Of(this);

    /// <summary>True when nothing explains the report better than the declared rules in every respect.</summary>
    public bool IsDeclaredUnbeaten => Verdict != RulesVerdict.Beaten;

    /// <summary>The exact scores that all printed numbers together allow under the declared rules.</summary>
    public FeasibleScores Scores { get; }

    /// <summary>All findings, by level as the table has them: by area its rows, then its score; the total last.</summary>
    public EquatableList<AuditFinding> Findings { get; }

    /// <summary>The findings that are anomalies: printed, readable numbers that the declared rules cannot have given.</summary>
    public EquatableList<AuditFinding> Anomalies
        => EquatableList.From(Findings.Where(static finding => finding.Kind == AuditFindingKind.Anomaly));

    /// <summary>One reconstruction for each cell that is unreadable or not published, in the order of the table; the total's last where no
    /// text prints it.</summary>
    /// <remarks>A maximum is a cell of its own only where it is unreadable: the form of the framework has it in any case.</remarks>
    public EquatableList<Reconstruction> Reconstructions { get; }

    /// <summary>Audits an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    /// <exception cref="InvalidModelException">Printed numbers have more than <see cref="MaxDecimals"/> decimals; each of them is
    /// named.</exception>
    public static EvaluationAudit Run(Evaluation evaluation) => new(Guard.NotNull(evaluation));

    /// <summary>The exact scores that all printed numbers together allow under other rules.</summary>
    /// <param name="rules">The rules.</param>
    public FeasibleScores ScoresUnder(PrintingRules rules)
        => rules == DeclaredRules ? Scores : FeasibleScores.FromEvaluation(Evaluation, rules);

    /// <summary>The reconstruction of a cell, or null where its number is known.</summary>
    /// <param name="number">The sub-question.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public Reconstruction? FindReconstruction(SubQuestionNumber number, TableColumn column)
    {
        var cell = TableCell.Of(Guard.NotNull(number), column);
        return Reconstructions.FirstOrDefault(one => one.Cell == cell);
    }

    /// <summary>The evaluation, the verdict and the number of anomalies.</summary>
    public override string ToString() => $"{Evaluation}: {DeclaredRules} {Verdict}, {Anomalies.Count} anomalies";
}
