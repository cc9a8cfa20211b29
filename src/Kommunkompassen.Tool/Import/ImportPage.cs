using System.Globalization;
using Kommunkompassen.Reports;
using Words = Kommunkompassen.Tool.ImportPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How a file was read, for a reader: what it is, what it says, what the tool filled in, which lines were repaired and which could
/// not be read, and what is missing.</summary>
internal sealed class ImportPage(Imported imported, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Page Page()
    {
        var (title, text) = (imported.Evaluation is null ? Words.NotRead : Words.Read, imported.Text);
        return new Page(
            title.With(language, imported.Path, Words.Kind(imported.Kind).In(language)),
            [
                new Facts([.. Facts()]),
                .. imported.Evaluation is { } evaluation && imported.Kind != ImportKind.Json ? Origins(evaluation) : [],
                .. text is null ? [] : Lines(text, LineOutcome.Unreadable, Words.Unreadable),
                .. text is null ? [] : Lines(text, LineOutcome.Repaired, Words.Repaired),
                .. text is { Match: null } ? Section(Words.Tried.In(language), text.Matches.Select(Described)) : [],
                .. Section(Words.Missing.In(language), imported.Faults.Select(static fault => new Point(fault.ToString()))),
            ]);
    }

    private IEnumerable<(string Label, string Text)> Facts()
    {
        if (imported.Evaluation is { } evaluation)
        {
            yield return (Phrases.Evaluation.In(language), Words.EvaluationText.With(
                language, evaluation.Id, evaluation.Ordinal, evaluation.Municipality, PeriodText.Of(evaluation.Period, language)));
            yield return (Phrases.FrameworkVersion.In(language), Framework(evaluation.Framework));
            yield return (Words.Numbers.In(language), Counts(evaluation));
            yield return (
                Words.Rules.In(language),
                $"{Words.Of(evaluation.PercentageRule).In(language)}; {Words.Of(evaluation.AreaScoreRule).In(language)}");
        }
        else if (imported.Text?.Match is { } match)
        {
            yield return (Phrases.FrameworkVersion.In(language), Framework(match.Framework));
        }

        if (imported.Text is { } text)
        {
            if (text.IsScanned is { } isScanned)
            {
                yield return (Words.Origin.In(language), (isScanned ? Words.Scanned : Words.Typeset).In(language));
            }

            yield return (Words.Lines.In(language), Words.LinesText.With(
                language, Count(text, LineOutcome.Used), Count(text, LineOutcome.Repaired), Count(text, LineOutcome.Unreadable),
                Count(text, LineOutcome.NotNeeded)));
        }
    }

    private string Framework(FrameworkVersion framework)
    {
        var name = Phrases.Described(framework, language);
        return imported.Text?.Match is { } match ? $"{name}, {Words.Score.With(language, _numbers.Percent(match.Similarity))}" : name;
    }

    private string Counts(Evaluation evaluation)
    {
        var values = evaluation.Areas.Select(static area => area.Points).Concat(
            evaluation.SubQuestions.Select(static row => row.Points)).ToList();
        string Of(ValueStatus status) => values.Count(value => value.Status == status).ToString(CultureInfo.InvariantCulture);
        return Words.NumbersText.With(
            language, Of(ValueStatus.Printed), Of(ValueStatus.Derived), Of(ValueStatus.Unreadable), Of(ValueStatus.NotPublished));
    }

    private Point Described(FrameworkMatch match) => new(
        string.Join(' ', match.Objections.Select(objection => objection.In(language))
            .Prepend($"{Framework(match.Framework)}, {Words.Score.With(language, _numbers.Percent(match.Similarity))}.")));

    private Block[] Lines(ReportTextResult text, LineOutcome outcome, LocalizedText heading)
        => Section(heading.In(language), text.Lines.Where(line => line.Outcome == outcome)
            .Select(line => new Point(Words.Line.With(language, line.Line, line.Message.In(language)))));

    private static string Count(ReportTextResult text, LineOutcome outcome)
        => text.Lines.Count(line => line.Outcome == outcome).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the tool filled in without being told, and where the text differs from what was given.</summary>
    private IEnumerable<Block> Origins(Evaluation evaluation) =>
    [
        .. Section(Words.Supplied.In(language), Supplied(evaluation).Select(static sentence => new Point(sentence))),
        .. Section(Words.Otherwise.In(language), Otherwise(evaluation).Select(static sentence => new Point(sentence))),
    ];

    private IEnumerable<string> Supplied(Evaluation evaluation)
    {
        if (!imported.IsReportGiven)
        {
            yield return Words.MadeTitle.With(language, evaluation.Report.Title);
            if (imported.Text?.Metadata.Publisher is null)
            {
                yield return Words.TakenPublisher.With(language, evaluation.Report.Publisher);
            }
        }

        if (imported.Text?.Metadata.Chapter is null)
        {
            yield return Words.NoChapter.With(language, evaluation.Source.Chapter);
        }
    }

    /// <summary>What is given beside the file is used; where the text contradicts it, the reader is told.</summary>
    private IEnumerable<string> Otherwise(Evaluation evaluation)
    {
        if (imported.Text?.Metadata is not { } said)
        {
            yield break;
        }

        if (said.Municipality is { } municipality && municipality.Name != evaluation.Municipality.Name)
        {
            yield return Differs(Words.Municipality, municipality.Name, evaluation.Municipality.Name);
        }

        if (said.Period is { } period && (period.Last < evaluation.Period.First || evaluation.Period.Last < period.First))
        {
            yield return Differs(Words.Period, PeriodText.Of(period, language), PeriodText.Of(evaluation.Period, language));
        }

        if (said.Ordinal is { } ordinal && ordinal != evaluation.Ordinal)
        {
            yield return Differs(
                Words.Ordinal, ordinal.ToString(CultureInfo.InvariantCulture), evaluation.Ordinal.ToString(CultureInfo.InvariantCulture));
        }

        if (said.Publisher is { } publisher && publisher != evaluation.Report.Publisher)
        {
            yield return Differs(Words.Publisher, publisher, evaluation.Report.Publisher);
        }
    }

    private string Differs(LocalizedText what, string said, string given) => Words.Differs.With(language, what.In(language), said, given);
}
