using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a document of scores: what a report prints, and what that says about the exact scores.</summary>
internal static class ScoresShapes
{
    private static readonly Shape<(PrintedValue Achieved, PrintedValue Percent, ScoreRow Score)> Total =
        new Shape<(PrintedValue Achieved, PrintedValue Percent, ScoreRow Score)>("total", "the total")
        .Member("achieved", ResultParts.Printed, static row => (row.Achieved, null))
        .Member("max", Rules.AtLeastOne, static row => row.Score.MaxPoints)
        .Member("percent", ResultParts.Printed, static row => (row.Percent, null))
        .Optional("score", ResultParts.Estimate, static row => row.Score.Estimate)
        .Optional("caveats", ResultParts.CaveatKeys, static row => ResultParts.KeysOf(row.Score.Caveats));

    private static readonly Shape<(SubQuestion Question, SubQuestionResult Printed, ScoreRow Score)> Question =
        new Shape<(SubQuestion Question, SubQuestionResult Printed, ScoreRow Score)>("question", "a sub-question")
        .Member("number", Rules.QuestionNumber, static row => row.Question.Number)
        .Optional("printedNumber", Rules.Text, static row => ResultParts.OtherNumber(row.Printed))
        .Member("title", Rules.Text, static row => row.Question.Wording)
        .Include(Total, static row => (row.Printed.Points, row.Printed.Percent, row.Score));

    private static readonly Shape<(Area Area, AreaResult Printed, ScoreRow Score)> Area =
        new Shape<(Area Area, AreaResult Printed, ScoreRow Score)>("area", "an area")
        .Member("number", Rules.AreaNumber, static row => row.Area.Number)
        .Member("title", Rules.Text, static row => row.Area.Name)
        .Include(Total, static row => (row.Printed.Points, row.Printed.Percent, row.Score));

    internal static readonly Shape<(Evaluation Evaluation, ScoreSheet Sheet)> Scores =
        new Shape<(Evaluation Evaluation, ScoreSheet Sheet)>(
        "scores", "the scores of an evaluation in its own framework version")
        .Document("scores")
        .Member("framework", ResultParts.Framework, static one => one.Sheet.Framework)
        .Member("evaluation", ResultParts.ScoredEvaluation, static one => one.Evaluation)
        .Member("questions", new ListRule<(SubQuestion Question, SubQuestionResult Printed, ScoreRow Score)>(Question),
            static one => [.. one.Sheet.Framework.SubQuestions.Zip(one.Evaluation.SubQuestions, one.Sheet.SubQuestions)])
        .Member("areas", new ListRule<(Area Area, AreaResult Printed, ScoreRow Score)>(Area),
            static one => [.. one.Sheet.Framework.Areas.Zip(one.Evaluation.Areas, one.Sheet.Areas)])
        .Member("total", Total, static one => (one.Evaluation.Total, PrintedValue.NotPublished, one.Sheet.Total))
        .Optional("gaps", ResultParts.Gaps, static one => one.Sheet.Total.Gaps)
        .Optional("caveats", ResultParts.Caveats, static one => one.Sheet.Total.Caveats);
}
