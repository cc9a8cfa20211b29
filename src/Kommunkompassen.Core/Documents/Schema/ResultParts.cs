namespace Kommunkompassen.Documents;

/// <summary>The objects that several documents of computed results have in common.</summary>
internal static class ResultParts
{
    internal static readonly PatternRule Exactly = Rules.Fraction;

    /// <summary>A number beyond what a decimal holds stands as a fraction only.</summary>
    internal static readonly Shape Exact = new(
        "exact", "a number, exactly and as a decimal", ("exact", Exactly), ("decimal?", Rules.Decimal));

    internal static readonly Shape Interval = new(
        "interval", "an interval with its ends", ("low", Exact), ("includesLow", Rules.Flag), ("high", Exact),
        ("includesHigh", Rules.Flag));

    internal static readonly Shape Estimate = new(
        "estimate", "a number with the interval that the rounding of the printed numbers leaves", ("exact", Exactly),
        ("decimal?", Rules.Decimal),
        ("low", Exact), ("includesLow", Rules.Flag), ("high", Exact), ("includesHigh", Rules.Flag));

    internal static readonly Shape Printed = new(
        "printed", "a number of a report with its status", ("status", ResultVocabulary.Statuses), ("value?", Rules.Decimal),
        ("asPrinted?", Rules.Text),
        ("note?", CommonShapes.Text), ("source?", Shapes.Source));

    internal static readonly Shape Framework = new(
        "frameworkReference", "a form of the framework", ("id", Rules.Slug), ("name", CommonShapes.Text), ("max", Rules.AtLeastOne));

    internal static readonly Shape Mapping = new(
        "mappingReference", "which mapping was used", ("id", Rules.Slug), ("version", Rules.Text), ("hash", Rules.Hash),
        ("from", Rules.Slug), ("to", Rules.Slug));

    internal static readonly Shape Gap = new(
        "gap", "a sub-question that is not part of a number", ("kind", ResultVocabulary.Gaps), ("framework", Rules.Slug),
        ("number", Rules.QuestionNumber),
        ("reason", CommonShapes.Text), ("sources?", Shapes.Sources));

    internal static readonly ListRule Gaps = new(Gap);

    internal static readonly Shape Caveat = new(
        "caveat", "a caveat with the key by which lines refer to it", ("key", Rules.CaveatKey), ("side", ResultVocabulary.Sides),
        ("code", Rules.Slug),
        ("severity", Vocabulary.Severities), ("text", CommonShapes.Text), ("sources?", Shapes.Sources));

    internal static readonly ListRule Caveats = new(Caveat);

    internal static readonly ListRule CaveatKeys = new(Rules.CaveatKey);

    internal static readonly ListRule Numbers = new(Rules.QuestionNumber);

    private static readonly (string, Rule)[] OfEvaluation =
    [
        ("id", Rules.Slug), ("municipality", Rules.Text), ("code", Rules.MunicipalityCode), ("period", Rules.Period),
        ("framework", Rules.Slug),
        ("report", Rules.Text), ("source", Shapes.Source), ("printedTotal", Printed),
    ];

    internal static readonly Shape Evaluation = new(
        "evaluationReference", "which evaluation is meant, with the total that its report prints", OfEvaluation);

    internal static readonly Shape ScoredEvaluation = new(
        "evaluationReference", "which evaluation is meant, with the total that its report prints and how it prints",
        [.. OfEvaluation, ("percentageRule", Vocabulary.PercentageRules), ("totalRule", Vocabulary.TotalRules)]);

    internal static readonly Shape PlacedEvaluation = new(
        "evaluationReference", "which evaluation is meant, with the total that its report prints and how it came to the scale of the group",
        [.. OfEvaluation, ("mapping?", Mapping), ("gaps?", Gaps)]);

    internal static readonly Shape Retired = new(
        "retired", "a retired part with its points", ("number", Rules.QuestionNumber), ("share", Exact), ("amount?", Estimate),
        ("max", Exact),
        ("reason", CommonShapes.Text), ("sources?", Shapes.Sources));

    internal static readonly Shape Side = new(
        "side", "one of the two evaluations of a comparison",
        [.. OfEvaluation, ("acrossFrameworkVersions?", Rules.Flag), ("mapping?", Mapping), ("retired?", new ListRule(Retired)), ("gaps?", Gaps)]);
}
