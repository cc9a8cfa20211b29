using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes a comparison.</summary>
internal static class ComparisonWriting
{
    internal static JsonText Write(EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping)
    {
        var json = new JsonText();
        json.Header("comparison");
        json.Number("method", ResultMethods.Comparison);
        json.Framework("framework", comparison.Framework);
        Side(json, "before", comparison.Before);
        Side(json, "after", comparison.After);
        if (ownMapping is not null)
        {
            json.Mapping(ownMapping, "ownMapping");
        }

        json.List("questions", comparison.SubQuestions, Line);
        json.List("areas", comparison.Areas, Line);
        json.Member("total");
        Line(json, comparison.Total);
        Decomposition(json, comparison);
        json.Sensitivity(sensitivity);
        json.Caveats(comparison.Total.Caveats);
        json.Member("inputs");
        json.Begin('{');
        json.Member("before");
        EvaluationWriting.Write(json, comparison.Before.Evaluation);
        json.Member("after");
        EvaluationWriting.Write(json, comparison.After.Evaluation);
        json.End('}');
        json.End('}');
        return json;
    }

    /// <summary>What the total's difference is made of, and how far the rounding of printed numbers alone lets it move to either
    /// side.</summary>
    private static void Decomposition(JsonText json, EvaluationComparison comparison)
    {
        if (DifferenceDecomposition.OfTotal(comparison) is { } parts)
        {
            json.Member("decomposition");
            json.Begin('{');
            json.Exact("printed", parts.PrintedDifference);
            json.Exact("change", parts.ScoreDifference);
            json.Exact("scaleAndWeights", parts.ScaleAndWeights);
            json.Exact("gaps", parts.Gaps);
            json.Exact("rounding", parts.Rounding);
            json.Flag("contradiction", parts.HoldsContradiction);
            json.End('}');
        }

        // Where only areas are known, the interval holds every division of their points too.
        if (comparison.Total.Difference is { } difference && !comparison.Total.Caveats.Any(PartialCaveats.IsAreasByMaxima))
        {
            json.Exact("roundingAlone", difference.Interval.Width / 2);
        }
    }

    private static void Side(JsonText json, string name, ComparisonSide side)
    {
        json.BeginEvaluation(name, side.Evaluation);
        json.Flag("acrossFrameworkVersions", side.AcrossFrameworkVersions);
        if (side.Translation is { } translation)
        {
            json.Mapping(translation.Mapping);
            json.List("retired", translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries).ToList(), Retired);
        }

        json.Gaps(side.Scores.Total.Gaps);
        json.End('}');
    }

    internal static void Retired(JsonText json, (RetiredSubQuestion RetiredSubQuestion, LedgerEntry Entry) pair)
    {
        json.Begin('{');
        json.Text("number", pair.RetiredSubQuestion.From.ToString());
        json.Exact("share", pair.RetiredSubQuestion.Share);
        json.Estimate("amount", pair.Entry.Amount.MaxPoints.Sign == 0 ? null : pair.Entry.Amount.Estimate);
        json.Exact("max", pair.Entry.LinkedPoints);
        json.Localized("reason", pair.RetiredSubQuestion.Reason);
        json.Sources(pair.RetiredSubQuestion.Sources);
        json.End('}');
    }

    private static void Line(JsonText json, ComparisonRow line)
    {
        json.Begin('{');
        json.Text("level", ResultVocabulary.Levels.Of(line.Level));
        json.Text("number", line.Number.Length == 0 ? null : line.Number);
        json.Text("title", line.Title.Length == 0 ? null : line.Title);
        json.Number("max", line.AfterScore.MaxPoints);
        json.Number("comparable", line.ComparablePoints);
        json.Estimate("before", line.Before);
        json.Estimate("after", line.After);
        json.Estimate("difference", line.Difference);
        json.Exact("coverage", line.Coverage);
        json.Text("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.Text("reason", ResultVocabulary.Reasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.End('}');
    }
}
