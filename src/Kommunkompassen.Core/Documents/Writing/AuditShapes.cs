namespace Kommunkompassen.Documents;

/// <summary>The objects of an audit's document.</summary>
internal static class AuditShapes
{
    private static readonly (string, Rule)[] OfCell =
        [("level", ResultVocabulary.Levels), ("number?", Rules.LineNumber), ("column", ResultVocabulary.Columns)];

    private static readonly DeclaredShape PrintingRules = new(
        "printingRules", "a way of printing", ("percentages", Vocabulary.PercentageRules), ("areaScores", Vocabulary.TotalRules),
        ("ties", ResultVocabulary.TieRules));

    private static readonly DeclaredShape Fit = new(
        "fit", "how a way of printing fits the report", ("rank", Rules.AtLeastOne), ("rules", PrintingRules), ("declared", Rules.Flag),
        ("admissible", Rules.Flag),
        ("tablesAdmitted", Rules.Digits), ("exceptions?", new DeclaredList(new DeclaredShape("tableCell", "a cell of the report's table", OfCell))));

    private static readonly DeclaredShape Values = new(
        "values", "the numbers that can have stood in a cell", ("count", Rules.Count), ("low?", Rules.Decimal), ("high?", Rules.Decimal),
        ("values?", new DeclaredList(Rules.Decimal)));

    private static readonly DeclaredList Expected = new(new DeclaredShape(
        "expectation", "what some ways of printing expect", ("rules?", new DeclaredList(PrintingRules)), ("admissible", Values)));

    private static readonly DeclaredShape Candidate = new(
        "candidate", "a number that the text can have been", ("value", Rules.Decimal), ("errors", Rules.Count));

    private static readonly DeclaredShape Reading = new(
        "reading", "what a damaged text can have been", ("text", Rules.Text), ("verdict", ResultVocabulary.Readings),
        ("candidates?", new DeclaredList(Candidate)));

    private static readonly DeclaredShape Finding = new(
        "finding", "a number that says something",
        [
            ("kind", ResultVocabulary.Findings), ("code", Rules.Slug), .. OfCell, ("printed", ResultParts.Printed),
            ("expectedByDeclared", Values),
            ("distance?", Rules.Decimal), ("expected?", Expected), ("reading?", Reading), ("message", CommonShapes.Text),
        ]);

    private static readonly DeclaredShape Reconstruction = new(
        "reconstruction", "what a missing number can have been",
        [
            ("outcome", ResultVocabulary.Outcomes), ("code", Rules.Slug), .. OfCell, ("printed", ResultParts.Printed),
            ("admissible", Values),
            ("exact?", ResultParts.Interval), ("expected?", Expected), ("reading?", Reading), ("derivation", CommonShapes.Text),
        ]);

    internal static readonly DeclaredShape Inputs = new("inputs", "what the audit is made of", ("evaluation", EvaluationShapes.Evaluation));

    internal static readonly DeclaredShape Audit = new(
        "audit", "an audit", ("kind", new ConstantRule("audit")), ("formatVersion", Rules.FormatVersion), ("method", Rules.AtLeastOne),
        ("evaluation", ResultParts.Evaluation), ("declared", PrintingRules), ("verdict", ResultVocabulary.RulesVerdicts),
        ("message", CommonShapes.Text),
        ("anomalies", Rules.Count), ("fits", new DeclaredList(Fit)), ("findings?", new DeclaredList(Finding)),
        ("reconstructions?", new DeclaredList(Reconstruction)),
        ("inputs", Inputs));
}
