using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Testing.Shrinking;
using NodaTime;

namespace Kommunkompassen.Testing;

/// <summary>Generators of evaluations: whole tables, areas without rows, areas left out, all statuses, and all that a report can
/// tell.</summary>
/// <remarks>
/// Valid by construction, but the numbers of a table need not agree with each other: points, percentages and area scores are drawn apart,
/// as a report full of misprints would have them. Thread-safe.
/// </remarks>
public static class Evaluations
{
    /// <summary>Evaluations of arbitrary framework versions.</summary>
    public static Gen<Evaluation> Any { get; } = Frameworks.Any.SelectMany(Using);

    internal static Gen<EvaluationPeriod> Period { get; } = Gen.OneOf(
        Gen.Choose(1990, 9999).Select(EvaluationPeriod.InYear),
        from year in Gen.Choose(1990, 9999) from month in Gen.Choose(1, 12) select EvaluationPeriod.InMonth(new YearMonth(year, month)),
        from year in Gen.Choose(1990, 2500)
        from day in Gen.Choose(0, 364)
        from length in Gen.Choose(0, 40)
        let first = new LocalDate(year, 1, 1).PlusDays(day)
        select EvaluationPeriod.OnDays(new DateInterval(first, first.PlusDays(length))));

    /// <summary>Evaluations of one framework version.</summary>
    /// <param name="framework">The framework version, such as <c>mapping.From</c> of an arbitrary mapping or one of the embedded
    /// ones.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    public static Gen<Evaluation> Using(FrameworkVersion framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Tables(framework);
    }

    /// <summary>Evaluations of one framework version, with shrinking: the framework version stays, what the evaluation says of it becomes
    /// less.</summary>
    /// <param name="framework">The framework version.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    public static Arbitrary<Evaluation> Arbitrary(FrameworkVersion framework)
        => Arb.From(Using(framework), EvaluationShrinking.SimplerTable);

    private static Gen<Evaluation> Tables(FrameworkVersion framework) =>
        from rule in Gen.Elements(PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints, PercentageRule.NotPrinted)
        from totalRule in Gen.Elements(AreaScoreRule.RoundedSumOfExactScores, AreaScoreRule.SumOfRoundedPoints)
        from areas in Common.Each(framework.Areas.Select(area => AreaResult(area, rule)))
        from total in Common.Maybe(
            from points in PrintedValues.Known(framework.MaxPoints) from source in Common.Source select new PrintedTotal(points, source))
        from id in Common.Slug
        from municipality in Municipality
        from period in Period
        from ordinal in Gen.Choose(1, 99)
        from report in Report
        from source in Common.Source
        from caveats in Common.UpTo(3, EvaluationCaveat(framework))
        from background in Background
        select new Evaluation(
            new EvaluationId(id), municipality, framework, period, ordinal, rule, totalRule, report, source,
            areas.OfType<AreaResult>(), total, caveats.DistinctBy(static caveat => caveat.Caveat.Code), background);

    private static Gen<Municipality> Municipality { get; } =
        from name in Common.Text
        from code in Gen.Choose(0, 9999)
        from county in Common.Text
        select new Municipality(name, new MunicipalityCode(code.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)), county);

    private static Gen<Report> Report { get; } =
        from id in Common.Slug
        from title in Common.Text
        from publisher in Common.Text
        select new Report(new ReportId(id), title, publisher);

    private static Gen<EvaluationCaveat> EvaluationCaveat(FrameworkVersion framework) =>
        from code in Common.Slug
        from caveat in Common.Caveat(code)
        from areas in Common.UpTo(3, Gen.Choose(1, framework.Areas.Count))
        from acrossFrameworkVersions in Gen.Elements(true, false)
        select new EvaluationCaveat(caveat, areas, acrossFrameworkVersions);

    private static Gen<EvaluationBackground> Background { get; } =
        from earlier in Common.UpTo(2, Period)
        from count in Gen.Elements<int?>(null, 1, 30, 100_000)
        from groups in Common.Maybe(Common.Localized)
        from materials in Common.Maybe(Common.Localized)
        from evaluators in Common.Maybe(Common.Localized)
        from models in Common.UpTo(2, RoleModel)
        from means in Common.UpTo(2, ReferenceMean)
        select new EvaluationBackground
        {
            Earlier = [.. earlier],
            InterviewCount = count,
            InterviewedGroups = groups,
            Materials = materials,
            Evaluators = evaluators,
            RoleModels = [.. models],
            ReferenceMeans = [.. means],
        };

    private static Gen<RoleModel> RoleModel =>
        from municipality in Common.Text
        from area in Gen.Choose(1, 999)
        from topic in Common.Localized
        select new RoleModel(municipality, area, topic);

    private static Gen<ReferenceMean> ReferenceMean =>
        from of in Common.Localized
        from source in Common.Source
        from value in Gen.Elements<decimal?>(null, 0m, 375m, 392.50m, 800m, 1m / 3m, 799.0000000000000000000000001m)
        from approximate in Gen.Elements(true, false)
        from count in Gen.Elements<int?>(null, 1, 9, int.MaxValue)
        select new ReferenceMean(of, source, value, approximate, count);

    /// <summary>An area with its rows, with its score only, or none at all.</summary>
    private static Gen<AreaResult?> AreaResult(Area area, PercentageRule rule)
    {
        var scores = from score in PrintedValues.UpTo(100)
                     from percent in PrintedValues.Percent(rule)
                     select (
            Score: score, Percent: percent);
        var rows = Common.Each(area.SubQuestions.Select(question => Row(question, rule)));
        return Gen.Frequency(
            (6, from both in scores from given in rows select (AreaResult?)new AreaResult(area.Number, both.Score, given, both.Percent)),
            (1, from both in scores select (AreaResult?)new AreaResult(area.Number, both.Score, [], both.Percent)),
            (1, Gen.Constant<AreaResult?>(null)));
    }

    private static Gen<SubQuestionResult> Row(SubQuestion question, PercentageRule rule) =>
        from achieved in PrintedValues.UpTo(question.MaxPoints)
        from percent in PrintedValues.Percent(rule)
        from maximum in PrintedValues.Maximum(question.MaxPoints)
        from printed in Gen.Elements(null, null, null, question.Number.ToString(), "8.6", "å")
        select new SubQuestionResult(question.Number, achieved, percent, maximum, printed);
}
