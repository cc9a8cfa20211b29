namespace Kommunkompassen.Scoring;

/// <summary>The caveat of an evaluation whose form of the framework can only have been inferred from its year.</summary>
/// <remarks>
/// A row shows by its maximum and wording to which form it belongs; area scores and totals do not. Where no row was published and the
/// period is
/// a year, the form rests on that year, and two forms may have been in use in it: Olofström and Ronneby 2017 (chapter 4 each) use different
/// ones.
/// </remarks>
internal static class InferredForm
{
    internal static EvaluationCaveat Caveat { get; } = new(new Caveat(
        new CaveatCode("form-inferred-from-year"),
        CaveatSeverity.Caution,
        CaveatSubject.Evaluation,
        new LocalizedText(
            "Vilken upplaga som användes är slutet av årtalet; flera upplagor kan ha använts samma år.",
            "Which form was used is inferred from the year; several forms may have been in use in the same year."),
        []));

    private static readonly EquatableList<EvaluationCaveat> Inferred = [Caveat];

    internal static EquatableList<EvaluationCaveat> Of(Evaluation evaluation) => Applies(evaluation) ? Inferred : [];

    internal static bool Applies(Evaluation evaluation)
    {
        if (evaluation.Period.Precision != PeriodPrecision.Year)
        {
            return false;
        }

        foreach (var row in evaluation.SubQuestions.AsSpan())
        {
            if (row.Points.Status != ValueStatus.NotPublished || row.Percent.Status != ValueStatus.NotPublished)
            {
                return false;
            }
        }

        return true;
    }
}
