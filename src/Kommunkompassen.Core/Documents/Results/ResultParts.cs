using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects that several documents of computed results have in common.</summary>
internal static class ResultParts
{
    private const int Decimals = 4;

    /// <summary>A number beyond what a decimal holds, as a factor of a chain of tiny shares can be, stands as a fraction only.</summary>
    internal static readonly Shape<Rational> Exact = new Shape<Rational>("exact", "a number, exactly and as a decimal")
        .Member("exact", Rules.Fraction, static number => number.ToString())
        .Optional("decimal", Rules.Decimal, static number => number.TryRound(Decimals, out var rounded) ? rounded : null);

    internal static readonly Shape<ScoreInterval> Interval = new Shape<ScoreInterval>("interval", "an interval with its ends")
        .Member("low", Exact, static interval => interval.Low)
        .Member("includesLow", Rules.Flag, static interval => interval.IncludesLow)
        .Member("high", Exact, static interval => interval.High)
        .Member("includesHigh", Rules.Flag, static interval => interval.IncludesHigh);

    internal static readonly Shape<ScoreEstimate> Estimate = new Shape<ScoreEstimate>(
        "estimate", "a number with the interval that the rounding of the printed numbers leaves")
        .Include(Exact, static estimate => estimate.Points)
        .Include(Interval, static estimate => estimate.Interval);

    /// <summary>A printed value with its status, also where it is printed plainly.</summary>
    internal static readonly Shape<(PrintedValue Value, SourceReference? Source)> Printed =
        new Shape<(PrintedValue Value, SourceReference? Source)>("printed", "a number of a report with its status")
        .Member("status", ResultVocabulary.Statuses, static printed => printed.Value.Status)
        .Optional("value", Rules.Decimal, static printed => printed.Value.Number)
        .Optional("asPrinted", Rules.Text, static printed => printed.Value.LegibleText)
        .Optional("note", CommonShapes.Text, static printed => printed.Value.Note)
        .Optional("source", CommonShapes.Source, static printed => printed.Source);

    internal static readonly Shape<FrameworkVersion> Framework = new Shape<FrameworkVersion>("frameworkReference", "a framework version")
        .Member("id", Rules.FrameworkId, static framework => framework.Id)
        .Member("name", CommonShapes.Text, static framework => framework.Name)
        .Member("max", Rules.AtLeastOne, static framework => framework.MaxPoints);

    internal static readonly ListRule<Gap> Gaps = new(new Shape<Gap>("gap", "a sub-question that is not part of a number")
        .Member("kind", ResultVocabulary.Gaps, static gap => gap.Kind)
        .Member("framework", Rules.FrameworkId, static gap => gap.FrameworkId)
        .Member("number", Rules.QuestionNumber, static gap => gap.Number)
        .Member("reason", CommonShapes.Text, static gap => gap.Reason)
        .Optional("sources", CommonShapes.Sources, static gap => gap.Sources));

    /// <summary>The caveats in full, each with the key by which the rows refer to it: its side and its code.</summary>
    internal static readonly ListRule<Caveat> Caveats = new(new Shape<Caveat, (CaveatSubject Side, CaveatDraft Caveat)>(
        "caveat", "a caveat with the key by which rows refer to it", static (in draft) => draft.Caveat.ToCaveat(draft.Side))
        .Member("key", Rules.CaveatKey, KeyOf, static (ref draft, key) => { })
        .Member("side", ResultVocabulary.Sides, static caveat => caveat.Subject, static (ref draft, side) => draft.Side = side)
        .Member("code", Rules.CaveatCode, static caveat => caveat.Code, static (ref draft, code) => draft.Caveat.Code = code)
        .Member("severity", Vocabulary.Severities, static one => one.Severity, static (ref draft, value) => draft.Caveat.Severity = value)
        .Member("text", CommonShapes.Text, static caveat => caveat.Text, static (ref draft, text) => draft.Caveat.Text = text)
        .Optional("sources", CommonShapes.Sources, static one => one.Sources, static (ref draft, value) => draft.Caveat.Sources = value));

    internal static readonly ListRule<string> CaveatKeys = new(Rules.CaveatKey);

    internal static readonly ListRule<SubQuestionNumber> Numbers = new(Rules.QuestionNumber);

    internal static readonly Shape<Evaluation> Evaluation = OfEvaluation(
        "which evaluation is meant, with the total that its report prints", static (Evaluation evaluation) => evaluation);

    internal static readonly Shape<Evaluation> ScoredEvaluation = OfEvaluation(
        "which evaluation is meant, with the total that its report prints and how it prints", static (Evaluation evaluation) => evaluation)
        .Member("percentageRule", Vocabulary.PercentageRules, static evaluation => evaluation.PercentageRule)
        .Member("totalRule", Vocabulary.TotalRules, static evaluation => evaluation.AreaScoreRule);

    internal static readonly Shape<ComparisonSide> PlacedEvaluation = OfEvaluation(
        "which evaluation is meant, with the total that its report prints and how it came to the scale of the group",
        static (ComparisonSide side) => side.Evaluation)
        .Optional("mapping", MappingReferenceShape.Mapping, static side => side.Translation?.Mapping)
        .Optional("gaps", Gaps, static side => side.Scores.Total.Gaps);

    internal static readonly ListRule<(RetiredSubQuestion Retired, LedgerEntry Entry)> RetiredParts = new(
        new Shape<(RetiredSubQuestion Retired, LedgerEntry Entry)>("retired", "a retired part with its points")
        .Member("number", Rules.QuestionNumber, static part => part.Retired.From)
        .Member("share", Exact, static part => part.Retired.Share)
        .Optional("amount", Estimate,
            static part => part.Entry.Amount.MaxPoints.Sign == 0 ? null : (ScoreEstimate?)part.Entry.Amount.Estimate)
        .Member("max", Exact, static part => part.Entry.LinkedPoints)
        .Member("reason", CommonShapes.Text, static part => part.Retired.Reason)
        .Optional("sources", CommonShapes.Sources, static part => part.Retired.Sources));

    /// <summary>A text, or null where it is empty.</summary>
    internal static string? Given(string text) => text.Length == 0 ? null : text;

    /// <summary>The number that a report prints for a row, where it is not the row's own.</summary>
    internal static string? OtherNumber(SubQuestionResult row)
        => row.PrintedNumber == row.Number.ToString() ? null : row.PrintedNumber;

    internal static EquatableList<string> KeysOf(EquatableList<Caveat> caveats) => new([.. caveats.Select(KeyOf)]);

    /// <summary>The retired parts of a translation's mapping, each with its entry in the ledger.</summary>
    internal static List<(RetiredSubQuestion Retired, LedgerEntry Entry)> RetiredOf(Translation? translation)
        => translation is null ? [] : [.. translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries)];

    private static string KeyOf(Caveat caveat) => $"{ResultVocabulary.Sides.Of(caveat.Subject)}/{caveat.Code}";

    private static Shape<T> OfEvaluation<T>(string what, Func<T, Evaluation> of) => new Shape<T>("evaluationReference", what)
        .Member("id", Rules.EvaluationId, one => of(one).Id)
        .Member("municipality", Rules.Text, one => of(one).Municipality.Name)
        .Member("code", Rules.MunicipalityCode, one => of(one).Municipality.Code)
        .Member("period", Rules.Period, one => of(one).Period)
        .Member("framework", Rules.FrameworkId, one => of(one).Framework.Id)
        .Member("report", Rules.Text, one => of(one).Report.Title)
        .Member("source", CommonShapes.Source, one => of(one).Source)
        .Member("printedTotal", Printed, one => (of(one).Total, of(one).PrintedTotal?.Source));
}
