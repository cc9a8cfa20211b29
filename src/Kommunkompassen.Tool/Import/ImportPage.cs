using System.Globalization;
using Kommunkompassen.Reports;
using Words = Kommunkompassen.Tool.ImportPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How a file was read, for a reader: what it is, what it says, which lines were mended and which could not be read, and what is
/// missing.</summary>
internal sealed class ImportPage(Imported imported, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Page Page()
    {
        var blocks = new List<Block> { new Facts([.. Facts()]) };
        blocks.AddRange(new ImportOrigins(imported, language).Blocks());
        if (imported.Text is { } text)
        {
            blocks.AddRange(Lines(text, LineOutcome.Unreadable, Words.Unreadable));
            blocks.AddRange(Lines(text, LineOutcome.Repaired, Words.Repaired));
            if (text.Match is null && text.Matches.Count > 0)
            {
                blocks.Add(new Heading(Words.Forms.In(language)));
                blocks.Add(new Points([.. text.Matches.Select(Described)]));
            }
        }

        if (imported.Faults.Count > 0)
        {
            blocks.Add(new Heading(Words.Missing.In(language)));
            blocks.Add(new Points([.. imported.Faults.Select(static fault => new Point(fault.ToString()))]));
        }

        var title = imported.Evaluation is null ? Words.NotRead : Words.Read;
        return new Page(title.With(language, imported.Path, Words.Kind(imported.Kind).In(language)), blocks);
    }

    private IEnumerable<(string Label, string Text)> Facts()
    {
        if (imported.Evaluation is { } evaluation)
        {
            yield return (Words.Evaluation.In(language), Words.EvaluationText.With(
                language, evaluation.Id, evaluation.Ordinal, evaluation.Municipality, PeriodText.Of(evaluation.Period, language)));
            yield return (Phrases.Form.In(language), Form(evaluation.Framework));
            yield return (Words.Numbers.In(language), Counts(evaluation));
            yield return (
                Words.Rules.In(language),
                $"{Words.Of(evaluation.PercentageRule).In(language)}; {Words.Of(evaluation.AreaScoreRule).In(language)}");
        }
        else if (imported.Text?.Match is { } match)
        {
            yield return (Phrases.Form.In(language), Form(match.Framework));
        }

        if (imported.Text is { } text)
        {
            if (text.Origin is { } origin)
            {
                yield return (Words.Origin.In(language), (origin == TextOrigin.Scanned ? Words.Scanned : Words.Typeset).In(language));
            }

            yield return (Words.Lines.In(language), Words.LinesText.With(
                language, Count(text, LineOutcome.Used), Count(text, LineOutcome.Repaired), Count(text, LineOutcome.Unreadable),
                Count(text, LineOutcome.NotNeeded)));
        }
    }

    private string Form(FrameworkVersion framework)
    {
        var name = Words.FormText.With(language, framework.Id, framework.Name.In(language));
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
        $"{Form(match.Framework)}, {Words.Score.With(language, _numbers.Percent(match.Similarity))}. {string.Join(' ', match.Objections.Select(objection => objection.In(language)))}".TrimEnd());

    private IEnumerable<Block> Lines(ReportTextResult text, LineOutcome outcome, LocalizedText heading)
    {
        var lines = text.Lines.Where(line => line.Outcome == outcome)
            .Select(line => new Point(Words.Line.With(language, line.Line, line.Message.In(language)))).ToList();
        return lines.Count == 0 ? [] : [new Heading(heading.In(language)), new Points(lines)];
    }

    private static string Count(ReportTextResult text, LineOutcome outcome)
        => text.Lines.Count(line => line.Outcome == outcome).ToString(CultureInfo.InvariantCulture);
}
