namespace Kommunkompassen.Scoring;

/// <summary>The caveat of an evaluation whose framework version can only have been inferred from its year.</summary>
/// <remarks>The maximum and wording of a row show to which framework version it belongs; area scores and totals do not. Where no row was
/// published and the period is a year, the framework version rests on that year, in which two may have been in use: Olofström and Ronneby
/// 2017 (chapter 4 each) use different ones.</remarks>
internal static class InferredFrameworkVersion
{
    internal static Caveat Caveat { get; } = new(
        new CaveatCode("framework-version-inferred-from-year"), CaveatSeverity.Caution, CaveatSubject.Evaluation,
        new LocalizedText(
            "Vilken upplaga som användes är slutet av årtalet; flera upplagor kan ha använts samma år.",
            "Which framework version was used is inferred from the year; several may have been in use in the same year."),
        []);

    private static readonly EquatableList<EvaluationCaveat> Inferred = [new(Caveat)];

    internal static EquatableList<EvaluationCaveat> Of(Evaluation evaluation)
        => evaluation.Period.Precision == PeriodPrecision.Year && evaluation.SubQuestions.All(
            static row => row.Points.Status == ValueStatus.NotPublished && row.Percent.Status == ValueStatus.NotPublished)
            ? Inferred
            : [];
}
