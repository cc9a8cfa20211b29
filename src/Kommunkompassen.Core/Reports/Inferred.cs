using System.Globalization;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>What the readers of reports and of tables put where the caller gives nothing: an id, a title, and the rules by which the report
/// calculated its numbers. The options of the readers state how each is inferred.</summary>
internal static class Inferred
{
    private const int LongestName = 40;

    /// <summary>The id of an evaluation, and the report it stands in.</summary>
    internal static (EvaluationId Id, Report Report) Identity(
        EvaluationId? id, Report? report, Municipality municipality, EvaluationPeriod period, string? publisher)
    {
        var year = period.First.Year.ToString(CultureInfo.InvariantCulture);
        id ??= new EvaluationId($"{Slug(municipality.Name)}-{year}");
        report ??= new Report(
            new ReportId(id.Value), $"Kommunkompassen: {Guard.Shown(municipality.Name)} {year}",
            publisher ?? "Sveriges Kommuner och Regioner");
        return (id, report);
    }

    internal static PercentageRule PercentageRuleOf(FrameworkVersion framework, IEnumerable<AreaResult> areas, bool hasPercentages)
    {
        var rows = areas.SelectMany(static area => area.SubQuestions)
            .Where(
                row => row.Points.Status == ValueStatus.Printed && row.Percent.Status == ValueStatus.Printed
                    && framework.FindSubQuestion(row.Number) is not null)
            .ToList();
        var quotients = rows.Count(row
            => (Rational.FromDecimal(row.Points.Number!.Value) * Rational.FromFraction(100, MaxOf(framework, row)))
                .ToDecimal(row.Percent.Decimals) == row.Percent.Number);
        return !hasPercentages ? PercentageRule.NotPrinted
            : rows.Count > 0 && 10 * quotients >= 9 * rows.Count ? PercentageRule.FromRoundedPoints
            : PercentageRule.FromExactScore;
    }

    internal static AreaScoreRule AreaScoreRuleOf(FrameworkVersion framework, IEnumerable<AreaResult> areas)
    {
        var known = areas.Where(static area => area.Points.Status == ValueStatus.Printed
            && area.SubQuestions.Count > 0 && area.SubQuestions.All(static row => row.Points.Status == ValueStatus.Printed)).ToList();
        var rounded = known.Count(static area => area.SubQuestions.Sum(static row => row.Points.Number!.Value) == area.Points.Number);
        var exact = known.Count(area => area.SubQuestions.All(static row => row.Percent.Status == ValueStatus.Printed)
            && SumOfShares(framework, area).ToDecimal(area.Points.Decimals) == area.Points.Number);
        return exact > rounded ? AreaScoreRule.RoundedSumOfExactScores : AreaScoreRule.SumOfRoundedPoints;
    }

    /// <summary>The name of a municipality as part of an id, such as "amal".</summary>
    private static string Slug(string name)
    {
        var letters = Folding.Loose(name).Where(char.IsAsciiLetterOrDigit).Take(LongestName).ToArray();
        return letters.Length == 0 ? "kommun" : new string(letters);
    }

    private static Rational SumOfShares(FrameworkVersion framework, AreaResult area)
        => area.SubQuestions.Aggregate(
            Rational.Zero,
            (sum, row) => sum + (Rational.FromDecimal(row.Percent.Number!.Value) * Rational.FromFraction(MaxOf(framework, row), 100)));

    private static int MaxOf(FrameworkVersion framework, SubQuestionResult row) => framework.FindSubQuestion(row.Number)!.MaxPoints;
}
