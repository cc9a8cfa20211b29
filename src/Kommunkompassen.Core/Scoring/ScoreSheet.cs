namespace Kommunkompassen.Scoring;

/// <summary>The scores of one evaluation on the scale of one framework version: by sub-question, by area and in total.</summary>
/// <remarks>Made of an evaluation in its own framework version or in a translation. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ScoreSheet
{
    internal ScoreSheet(FrameworkVersion framework, EquatableList<ScoreRow> subQuestions, EquatableList<ScoreRow> areas, ScoreRow total)
    {
        Framework = framework;
        SubQuestions = subQuestions;
        Areas = areas;
        Total = total;
    }

    /// <summary>The framework version on whose scale the scores are.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>One score for each sub-question, in order.</summary>
    public EquatableList<ScoreRow> SubQuestions { get; }

    /// <summary>One score for each area, in order.</summary>
    public EquatableList<ScoreRow> Areas { get; }

    /// <summary>The score of all areas together.</summary>
    public ScoreRow Total { get; }

    /// <summary>The scores of an evaluation in its own framework version.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <remarks>Caveats that matter only beside an evaluation of another framework version are left to the comparison.</remarks>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static ScoreSheet FromEvaluation(Evaluation evaluation) => FromEvaluation(evaluation, acrossFrameworkVersions: false);

    /// <summary>The score of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public ScoreRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The score of a sub-question, or null where there is none of that number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public ScoreRow? FindSubQuestion(SubQuestionNumber number)
        => Framework.IndexOf(number) is >= 0 and var index ? SubQuestions[index] : null;

    internal static ScoreSheet FromEvaluation(Evaluation evaluation, bool acrossFrameworkVersions)
        => new OwnScores(Guard.NotNull(evaluation), acrossFrameworkVersions).Sheet();

    /// <summary>The score of a sub-question.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The framework version has no such sub-question.</exception>
    public ScoreRow this[SubQuestionNumber number]
        => FindSubQuestion(number) ?? throw new ArgumentOutOfRangeException(
            nameof(number), number,
            $"Framework {Framework} has no sub-question {number}; it has {Framework.SubQuestions[0].Number} to "
                + $"{Framework.SubQuestions[^1].Number}.");
}
