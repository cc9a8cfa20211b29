using System.Globalization;
using Words = Kommunkompassen.Tool.ImportPhrases;

namespace Kommunkompassen.Tool;

/// <summary>What of an imported evaluation the tool filled in without being told, and what the text says otherwise than what was
/// given.</summary>
internal sealed class ImportOrigins(Imported imported, Language language)
{
    internal IEnumerable<Block> Blocks()
    {
        if (imported.Evaluation is not { } evaluation || imported.Kind == ImportKind.Json)
        {
            return [];
        }

        return [.. Section(Words.Supplied, Supplied(evaluation)), .. Section(Words.Otherwise, Otherwise(evaluation))];
    }

    private IEnumerable<Block> Section(LocalizedText heading, IEnumerable<string> sentences)
    {
        var points = sentences.Select(static sentence => new Point(sentence)).ToList();
        return points.Count == 0 ? [] : [new Heading(heading.In(language)), new Points(points)];
    }

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

    /// <summary>What is given beside the file is used; where the text says something that cannot be true at the same time, the reader is
    /// told.</summary>
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
