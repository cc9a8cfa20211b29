using System.Text.Json;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes a trace.</summary>
internal static class TraceWriting
{
    internal static void Write(Utf8JsonWriter json, Translation translation, ScoreTrace trace)
    {
        json.Header("trace");
        json.BeginEvaluation("evaluation", translation.Evaluation);
        json.WriteEndObject();
        json.Mapping(translation.Mapping);
        json.Framework("framework", translation.Mapping.To);
        json.WriteText("level", ResultVocabulary.Levels.Of(trace.Level));
        json.WriteText("number", trace.Number.Length == 0 ? null : trace.Number);
        json.Number("max", trace.Score.MaxPoints);
        json.Number("measured", trace.Score.MeasuredPoints);
        json.Estimate("score", trace.Score.Estimate);
        json.Exact("coverage", trace.Score.Coverage);
        json.WriteList("contributions", trace.Contributions, (json, contribution) => Write(json, translation, contribution));
        json.WriteList("areaContributions", trace.AreaContributions, (json, contribution) => Write(json, translation, contribution));
        json.Exact("carried", trace.Carried);
        json.Gaps(trace.Score.Gaps);
        json.Caveats(trace.Score.Caveats);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Translation translation, Contribution contribution)
    {
        var (link, row) = (contribution.Link, contribution.Row);
        var number = link.From.ToString();
        json.WriteStartObject();
        json.WriteText("from", number);
        json.WriteText("printedNumber", row.PrintedNumber == number ? null : row.PrintedNumber);
        json.WriteText("title", translation.Mapping.From.FindSubQuestion(link.From)?.Wording);
        json.WriteText("to", link.To.ToString());
        json.Number("max", contribution.RowMaxPoints);
        json.Estimate("source", contribution.Source);
        json.Exact("share", link.Share);
        json.Exact("scale", contribution.Scale);
        json.Estimate("amount", contribution.Amount);
        json.WriteText("relationship", Vocabulary.Relationships.Of(link.Relationship));
        json.WriteText("basis", Vocabulary.Bases.Of(link.Basis));
        json.WriteText("confidence", Vocabulary.Confidences.Of(link.Confidence));
        json.Localized("rationale", link.Rationale);
        json.Localized("sentence", new LocalizedText(contribution.Sentence(Language.Swedish), contribution.Sentence(Language.English)));
        json.Sources(link.Sources);
        json.WriteEndObject();
    }
    /// <summary>What an area that is known by its score but not by its rows brings.</summary>
    private static void Write(Utf8JsonWriter json, Translation translation, AreaContribution contribution)
    {
        json.WriteStartObject();
        json.WriteText("from", contribution.Area.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteText("title", translation.Mapping.From.FindArea(contribution.Area.Number)?.Name);
        json.Number("max", Area.PointsOfEach);
        json.Estimate("source", contribution.Source);
        json.Exact("factor", contribution.Factor);
        json.Always("divisionMatters", !contribution.IsExact);
        json.Estimate("amount", contribution.Amount);
        json.Localized("sentence", new LocalizedText(contribution.Sentence(Language.Swedish), contribution.Sentence(Language.English)));
        json.WriteEndObject();
    }
}
