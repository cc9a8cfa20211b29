using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of an audit's document. What is read is the evaluation; the rest is compared with its audit.</summary>
internal static class AuditShapes
{
    private static readonly Shape<TableCell> Cell = new Shape<TableCell>("tableCell", "a cell of the report's table")
        .Member("level", ResultVocabulary.Levels, static cell => cell.Level)
        .Optional("number", Rules.LineNumber, static cell => ResultParts.Given(cell.Number))
        .Member("column", ResultVocabulary.Columns, static cell => cell.Column);

    private static readonly Shape<PrintingRules> PrintingRules = new Shape<PrintingRules>("printingRules", "a way of printing")
        .Member("percentages", Vocabulary.PercentageRules, static rules => rules.Percentages)
        .Member("areaScores", Vocabulary.TotalRules, static rules => rules.AreaScores)
        .Member("ties", ResultVocabulary.TieRules, static rules => rules.Ties);

    private static readonly Shape<RuleFit> Fit = new Shape<RuleFit>("fit", "how a way of printing fits the report")
        .Member("rank", Rules.AtLeastOne, static fit => fit.Rank)
        .Member("rules", PrintingRules, static fit => fit.Rules)
        .Member("declared", Rules.Flag, static fit => fit.IsDeclared)
        .Member("admissible", Rules.Flag, static fit => fit.IsAdmissible)

        // As text: the number may have more digits than a program's own numbers hold.
        .Member("tablesAdmitted", Rules.Digits,
            static fit => fit.TablesAdmitted.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Optional("exceptions", new ListRule<TableCell>(Cell), static fit => fit.Exceptions);

    /// <summary>A set of numbers by its ends; each of them only where it has gaps.</summary>
    private static readonly Shape<AdmissibleValues> Values = new Shape<AdmissibleValues>(
        "values", "the numbers that can have stood in a cell")
        .Member("count", Rules.Count, static values => values.Count)
        .Optional("low", Rules.Decimal, static values => values.Count > 0 ? values.Low : (decimal?)null)
        .Optional("high", Rules.Decimal, static values => values.Count > 0 ? values.High : (decimal?)null)
        .Optional("values", new ListRule<decimal>(Rules.Decimal), static values => values.HasGaps ? values.Values : null);

    private static readonly ListRule<Expectation> Expected = new(new Shape<Expectation>(
        "expectation", "what some ways of printing expect")
        .Optional("rules", new ListRule<PrintingRules>(PrintingRules), static one => one.Rules)
        .Member("admissible", Values, static one => one.Values));

    private static readonly Shape<Auditing.Reading.Candidate> Candidate = new Shape<Auditing.Reading.Candidate>(
        "candidate", "a number that the text can have been")
        .Member("value", Rules.Decimal, static one => one.Value)
        .Member("errors", Rules.Count, static one => one.ErrorCount);

    private static readonly Shape<Reading> Reading = new Shape<Reading>("reading", "what a damaged text can have been")
        .Member("text", Rules.Text, static reading => reading.Text)
        .Member("verdict", ResultVocabulary.Readings, static reading => reading.Verdict)
        .Optional("candidates", new ListRule<Auditing.Reading.Candidate>(Candidate), static reading => reading.Explained);

    private static readonly Shape<Anomaly> Anomaly = new Shape<Anomaly>("anomaly", "a cell that stands out")
        .Member("kind", ResultVocabulary.Anomalies, static one => one.Kind)
        .Member("code", Rules.Slug, static one => one.Code)
        .Include(Cell, static one => one.Cell)
        .Member("printed", ResultParts.Printed, static one => (one.Printed, null))
        .Member("expectedByDeclared", Values, static one => one.ExpectedByDeclared)
        .Optional("distance", Rules.Decimal, static one => one.Distance)
        .Optional("expected", Expected, static one => one.Expected)
        .Optional("reading", Reading, static one => one.Reading)
        .Member("message", CommonShapes.Text, static one => one.Message);

    private static readonly Shape<Reconstruction> Reconstruction = new Shape<Reconstruction>(
        "reconstruction", "what a missing number can have been")
        .Member("outcome", ResultVocabulary.Outcomes, static one => one.Outcome)
        .Member("code", Rules.Slug, static one => one.Code)
        .Include(Cell, static one => one.Cell)
        .Member("printed", ResultParts.Printed, static one => (one.Printed, null))
        .Member("admissible", Values, static one => one.Values)
        .Optional("exact", ResultParts.Interval, static one => one.ExactScoreRange)
        .Optional("expected", Expected, static one => one.Expected)
        .Optional("reading", Reading, static one => one.Reading)
        .Member("derivation", CommonShapes.Text, static one => one.Derivation);

    private static readonly Shape<Evaluation> Inputs = new Shape<Evaluation, ValueTuple<Evaluation>>(
        "inputs", "what the audit is made of", static (in draft) => draft.Item1)
        .Member("evaluation", EvaluationShapes.Evaluation, static one => one, static (ref draft, one) => draft.Item1 = one);

    internal static readonly Shape<EvaluationAudit> Audit = new Shape<EvaluationAudit, (int Method, Evaluation? Evaluation)>(
        "audit", "an audit", Read)
        .Document("audit")
        .Member("method", new MethodRule(ResultMethods.Audit), static _ => ResultMethods.Audit,
            static (ref draft, value) => draft.Method = value)
        .Member("evaluation", ResultParts.Evaluation, static audit => audit.Evaluation)
        .Member("declared", PrintingRules, static audit => audit.DeclaredRules)
        .Member("verdict", ResultVocabulary.RulesVerdicts, static audit => audit.Verdict)
        .Member("message", CommonShapes.Text, static audit => audit.VerdictMessage)
        .Member("fits", new ListRule<RuleFit>(Fit), static audit => audit.Fits)
        .Optional("anomalies", new ListRule<Anomaly>(Anomaly), static audit => audit.Anomalies)
        .Optional("reconstructions", new ListRule<Reconstruction>(Reconstruction), static audit => audit.Reconstructions)
        .Member("inputs", Inputs, static audit => audit.Evaluation, static (ref draft, evaluation) => draft.Evaluation = evaluation);

    private static EvaluationAudit? Read(
        ref DocumentCursor cursor, ref (int Method, Evaluation? Evaluation) draft, in ObjectScope scope)
    {
        if (!cursor.IsValid)
        {
            return null;
        }

        var faults = EvaluationAudit.TooFine(draft.Evaluation!);
        cursor.AddAll(faults, "inputs/evaluation/");
        if (faults.Count > 0)
        {
            return null;
        }

        var audit = EvaluationAudit.Run(draft.Evaluation!);
        if (draft.Method == ResultMethods.Audit)
        {
            ResultReading.Compare(ref cursor, Audit, audit);
        }

        return audit;
    }
}
