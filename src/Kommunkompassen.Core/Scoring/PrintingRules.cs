namespace Kommunkompassen.Scoring;

/// <summary>How a report made its printed numbers from the exact scores: percentages, area scores and the rounding of ties.</summary>
/// <remarks>Equal when all three rules are equal. The default value is the rules of Olofström 2017, chapter 4.</remarks>
public readonly record struct PrintingRules
{
    /// <summary>Makes a combination of rules.</summary>
    /// <param name="percentages">How the percentages were made.</param>
    /// <param name="areaScores">How the area scores were made.</param>
    /// <param name="ties">How ties were rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rule is not one of its enumeration.</exception>
    public PrintingRules(PercentageRule percentages, AreaScoreRule areaScores, TieRule ties = TieRule.HalfAwayFromZero)
    {
        Percentages = Guard.Defined(percentages);
        AreaScores = Guard.Defined(areaScores);
        Ties = Guard.Defined(ties);
    }

    /// <summary>How the percentages were made.</summary>
    public PercentageRule Percentages { get; }

    /// <summary>How the area scores were made.</summary>
    public AreaScoreRule AreaScores { get; }

    /// <summary>How ties were rounded.</summary>
    public TieRule Ties { get; }

    /// <summary>The rules that an evaluation declares; ties go away from zero.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static PrintingRules DeclaredBy(Evaluation evaluation)
        => new(Guard.NotNull(evaluation).PercentageRule, evaluation.AreaScoreRule);

    /// <summary>The rules in the words of the data files, such as <c>fromExactScore/sumOfRoundedPoints/halfAwayFromZero</c>.</summary>
    public override string ToString()
    {
        var percentages = Percentages == PercentageRule.FromExactScore ? "fromExactScore"
            : Percentages == PercentageRule.FromRoundedPoints ? "fromRoundedPoints" : "notPrinted";
        var scores = AreaScores == AreaScoreRule.SumOfRoundedPoints ? "sumOfRoundedPoints" : "roundedSumOfExactScores";
        return $"{percentages}/{scores}/{(Ties == TieRule.HalfToEven ? "halfToEven" : "halfAwayFromZero")}";
    }
}
