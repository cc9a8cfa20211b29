using System.Text.Json;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes a comparison.</summary>
internal static class ComparisonWriting
{
    internal static void Write(Utf8JsonWriter json, EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping)
    {
        json.Header("comparison");
        json.Number("method", ResultMethods.Comparison);
        json.Framework("framework", comparison.Framework);
        Side(json, "before", comparison.Before);
        Side(json, "after", comparison.After);
        if (ownMapping is not null)
        {
            json.Mapping(ownMapping, "ownMapping");
        }

        json.WriteList("questions", comparison.SubQuestions, Line);
        json.WriteList("areas", comparison.Areas, Line);
        json.WritePropertyName("total");
        Line(json, comparison.Total);
        Decomposition(json, comparison);
        json.Sensitivity(sensitivity);
        json.Caveats(comparison.Total.Caveats);
        json.WritePropertyName("inputs");
        json.WriteStartObject();
        json.WritePropertyName("before");
        EvaluationShapes.Evaluation.Write(json, comparison.Before.Evaluation);
        json.WritePropertyName("after");
        EvaluationShapes.Evaluation.Write(json, comparison.After.Evaluation);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the total's difference is made of, and how far the rounding of printed numbers alone lets it move to either
    /// side.</summary>
    private static void Decomposition(Utf8JsonWriter json, EvaluationComparison comparison)
    {
        if (DifferenceDecomposition.OfTotal(comparison) is { } parts)
        {
            json.WritePropertyName("decomposition");
            json.WriteStartObject();
            json.Exact("printed", parts.PrintedDifference);
            json.Exact("change", parts.ScoreDifference);
            json.Exact("scaleAndWeights", parts.ScaleAndWeights);
            json.Exact("gaps", parts.Gaps);
            json.Exact("rounding", parts.Rounding);
            json.Flag("contradiction", parts.HoldsContradiction);
            json.WriteEndObject();
        }

        // Where only areas are known, the interval holds every division of their points too.
        if (comparison.Total.Difference is { } difference && !comparison.Total.Caveats.Any(PartialCaveats.IsAreasByMaxima))
        {
            json.Exact("roundingAlone", difference.Interval.Width / 2);
        }
    }

    private static void Side(Utf8JsonWriter json, string name, ComparisonSide side)
    {
        json.BeginEvaluation(name, side.Evaluation);
        json.Flag("acrossFrameworkVersions", side.AcrossFrameworkVersions);
        if (side.Translation is { } translation)
        {
            json.Mapping(translation.Mapping);
            json.WriteList("retired", translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries).ToList(), Retired);
        }

        json.Gaps(side.Scores.Total.Gaps);
        json.WriteEndObject();
    }

    internal static void Retired(Utf8JsonWriter json, (RetiredSubQuestion RetiredSubQuestion, LedgerEntry Entry) pair)
    {
        json.WriteStartObject();
        json.WriteText("number", pair.RetiredSubQuestion.From.ToString());
        json.Exact("share", pair.RetiredSubQuestion.Share);
        json.Estimate("amount", pair.Entry.Amount.MaxPoints.Sign == 0 ? null : pair.Entry.Amount.Estimate);
        json.Exact("max", pair.Entry.LinkedPoints);
        json.Localized("reason", pair.RetiredSubQuestion.Reason);
        json.Sources(pair.RetiredSubQuestion.Sources);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, ComparisonRow line)
    {
        json.WriteStartObject();
        json.WriteText("level", ResultVocabulary.Levels.Of(line.Level));
        json.WriteText("number", line.Number.Length == 0 ? null : line.Number);
        json.WriteText("title", line.Title.Length == 0 ? null : line.Title);
        json.Number("max", line.AfterScore.MaxPoints);
        json.Number("comparable", line.ComparablePoints);
        json.Estimate("before", line.Before);
        json.Estimate("after", line.After);
        json.Estimate("difference", line.Difference);
        json.Exact("coverage", line.Coverage);
        json.WriteText("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.WriteText("reason", ResultVocabulary.Reasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.WriteEndObject();
    }
}
