using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>Why a table cannot be of a form, in words.</summary>
internal static class Objections
{
    internal static LocalizedText TooFewMaxima { get; } = new(
        "Färre än två av tre maxima kan läsas och är formens.",
        "Fewer than two in three of the maxima can be read and are those of the form.");

    internal static LocalizedText Ambiguous(FrameworkVersion other) => new(
        $"Formen {other} stämmer lika bra; ange bara en av dem.",
        $"The form {other} fits equally well; give only one of them.");

    internal static LocalizedText UnknownArea(int number) => new(
        $"Tabellen har ett område {Guard.Invariant(number)}, som formen saknar.",
        $"The table has an area {Guard.Invariant(number)}, which the form has not.");

    internal static LocalizedText MissingArea(Area area) => new(
        Short($"Texten saknar område {area}."),
        Short($"The text lacks area {area}."));

    internal static LocalizedText UnknownRow(Area area, RawRow row) => new(
        $"Raden {row.Number} på textens rad {Guard.Invariant(row.Line)} har ingen motsvarighet i område {Guard.Invariant(area.Number)}.",
        $"Row {row.Number} on line {Guard.Invariant(row.Line)} of the text has no counterpart in area {Guard.Invariant(area.Number)}.");

    internal static LocalizedText MissingRows(Area area, int found) => new(
        $"Av de {Guard.Invariant(area.SubQuestions.Count)} raderna i område {Guard.Invariant(area.Number)} hittades bara {Guard.Invariant(found)}.",
        $"Of the {Guard.Invariant(area.SubQuestions.Count)} rows of area {Guard.Invariant(area.Number)} only {Guard.Invariant(found)} were found.");

    internal static LocalizedText OtherWords(Area area, int thousandths) => new(
        $"Område {Guard.Invariant(area.Number)} har andra ordalydelser; bara {Guard.Invariant(thousandths)} tusendelar av bokstavsparen stämmer.",
        $"Area {Guard.Invariant(area.Number)} has other wordings; only {Guard.Invariant(thousandths)} thousandths of the pairs of letters agree.");

    internal static LocalizedText OtherMaximum(SubQuestion question, decimal printed) => new(
        $"Tabellen ger {question.Number} maximum {Guard.Invariant(printed)}; formen har {Guard.Invariant(question.MaxPoints)}.",
        $"The table gives {question.Number} a maximum of {Guard.Invariant(printed)}; the form has {Guard.Invariant(question.MaxPoints)}.");

    internal static LocalizedText TooLittle(Rational score, Rational least) => new(
        $"Bara {score} av nummer, maxima och ordalydelser stämmer; minst {least} krävs.",
        $"Only {score} of numbers, maxima and wordings agree; at least {least} is needed.");

    private static string Short(string text) => Guard.Shown(text);
}
