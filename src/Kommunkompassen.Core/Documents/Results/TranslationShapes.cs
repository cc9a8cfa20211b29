using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a translation's document: every score on the target's scale, with all that belongs to it.</summary>
internal static class TranslationShapes
{
    private static readonly Shape<ScoreRow> Total = new Shape<ScoreRow>("total", "the total")
        .Member("max", Rules.AtLeastOne, static row => row.MaxPoints)
        .Member("measured", Rules.Count, static row => row.MeasuredPoints)
        .Optional("score", ResultParts.Estimate, static row => row.Estimate)
        .Member("coverage", ResultParts.Exact, static row => row.Coverage)
        .Optional("caveats", ResultParts.CaveatKeys, static row => ResultParts.KeysOf(row.Caveats));

    private static readonly Shape<(SubQuestion Question, ScoreRow Score)> Question =
        new Shape<(SubQuestion Question, ScoreRow Score)>("question", "a sub-question of the target framework version")
        .Member("number", Rules.QuestionNumber, static row => row.Question.Number)
        .Include(Total, static row => row.Score);

    private static readonly Shape<(Area Area, ScoreRow Score)> Area =
        new Shape<(Area Area, ScoreRow Score)>("area", "an area of the target framework version")
        .Member("number", Rules.AreaNumber, static row => row.Area.Number)
        .Include(Total, static row => row.Score);

    internal static readonly Shape<Translation> Translation = new Shape<Translation>("translation", "a translated evaluation")
        .Document("translation")
        .Member("evaluation", ResultParts.Evaluation, static one => one.Evaluation)
        .Member("mapping", MappingReferenceShape.Mapping, static one => one.Mapping)
        .Member("framework", ResultParts.Framework, static one => one.Scores.Framework)
        .Member("questions", new ListRule<(SubQuestion Question, ScoreRow Score)>(Question),
            static one => [.. one.Scores.Framework.SubQuestions.Zip(one.Scores.SubQuestions)])
        .Member("areas", new ListRule<(Area Area, ScoreRow Score)>(Area),
            static one => [.. one.Scores.Framework.Areas.Zip(one.Scores.Areas)])
        .Member("total", Total, static one => one.Scores.Total)
        .Optional("retired", ResultParts.RetiredParts, static one => ResultParts.RetiredOf(one))
        .Optional("gaps", ResultParts.Gaps, static one => one.Scores.Total.Gaps)
        .Optional("caveats", ResultParts.Caveats, static one => one.Scores.Total.Caveats);
}
