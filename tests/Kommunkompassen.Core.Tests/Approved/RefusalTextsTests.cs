using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Auditing;
using Kommunkompassen.Tests.Support;
using Xunit;
using static Kommunkompassen.Tests.Auditing.Tables;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What is said to a caller whose arguments are refused: each refusal once, its kind and its whole message.</summary>
public sealed class RefusalTextsTests
{
    private static readonly MappingRegistry Registry = Catalogue.Embedded.MappingRegistry;

    private static readonly FrameworkMapping Mapping = Registry.FindRoute(new FrameworkId("2010-2017"), new FrameworkId("2020"))!.Mapping;

    private static readonly FrameworkMapping Other = Registry.FindRoute(new FrameworkId("2016"), new FrameworkId("2020"))!.Mapping;

    private static readonly EvaluationComparison Compared = EvaluationComparison.Between(
        Mapping.Translate(RealReports.Olofstrom2017), RealReports.Olofstrom2022);

    private static readonly FrameworkVersion Version = Make.Framework("a", [60, 40]);

    private static readonly (string What, Func<object?> Do)[] Refusals =
    [
        ("share below 0", static () => new ShareRange(Make.Number("1.1"), Make.Number("2.1"), -1, 1)),
        ("share above 1", static () => new ShareRange(Make.Number("1.1"), Make.Number("2.1"), Rational.FromFraction(3, 2), 2)),
        (
            "ends exchanged",
            static () => new ShareRange(Make.Number("1.1"), Make.Number("2.1"), Rational.FromFraction(1, 2), Rational.FromFraction(1, 3))),
        (
            "range of no link",
            static () => SensitivityAnalysis.Run(Compared, [new ShareRange(Make.Number("1.1"), Make.Number("8.1"), 0, 1)])),
        ("range given twice", static () => SensitivityAnalysis.Run(Compared, [Split(0, 0, 1), Split(0, 0, 1)])),
        (
            "ranges without a sum",
            static ()
                => SensitivityAnalysis.Run(
                    Compared, [Split(0, 0, Rational.FromFraction(1, 10)), Split(1, 0, Rational.FromFraction(1, 10))])),
        (
            "nothing translated",
            static () => SensitivityAnalysis.Run(EvaluationComparison.Between(RealReports.Olofstrom2022, RealReports.Olofstrom2022))),
        ("two framework versions compared",
            static () => EvaluationComparison.Between(RealReports.Olofstrom2017, RealReports.Olofstrom2022)),
        (
            "no route between",
            static ()
                => EvaluationComparison.Between(RealReports.Olofstrom2017, RealReports.Olofstrom2022, Registry, new FrameworkId("2010"))),
        ("area 0 decomposed", static () => DifferenceDecomposition.OfArea(Compared, 0)),
        ("area 9 traced", static () => Mapping.Translate(RealReports.Olofstrom2017).TraceArea(9)),
        ("question traced", static () => Mapping.Translate(RealReports.Olofstrom2017).TraceSubQuestion(Make.Number("9.9"))),
        ("an evaluation of another framework version translated", static () => Mapping.Translate(RealReports.Olofstrom2022)),
        ("another content translated", static () => Mapping.Translate(Make.OfPoints(Make.Framework("2010-2017"), 1, 1))),
        (
            "shares under the same id",
            static () => Mapping.WithShares(Mapping.Id, new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>())),
        (
            "shares of no link",
            static ()
                => Mapping.WithShares(
                    new MappingId("own"), new Dictionary<(SubQuestionNumber, SubQuestionNumber),
                    Rational> { [(Make.Number("1.1"), Make.Number("8.9"))] = 1 })),
        (
            "shares without a sum",
            static ()
                => Mapping.WithShares(
                    new MappingId("own"), new Dictionary<(SubQuestionNumber, SubQuestionNumber),
                    Rational> { [(Mapping.Links[0].From, Mapping.Links[0].To)] = Rational.FromFraction(1, 7) })),
        ("differences between other framework versions", static () => ShareDifference.Between(Mapping, Other)),
        ("composed out of order", static () => MappingComposition.Compose(Mapping, Other)),
        ("rebased on another framework version", static () => RebasedMapping.Rebase(Mapping, Other)),
        ("no route", static () => Registry.Translate(RealReports.Olofstrom2022, new FrameworkId("2010"))),
        (
            "group that ends before it begins",
            static () => new GroupSelection(since: EvaluationPeriod.InYear(2020), until: EvaluationPeriod.InYear(2019))),
        (
            "group with an evaluation of another framework version",
            static () => ReferenceGroup.FromEvaluations(Make.Text(), Version, [RealReports.Olofstrom2022])),
        (
            "group with another content of its framework version",
            static () => ReferenceGroup.FromEvaluations(Make.Text(), Version, [Make.OfPoints(Make.Framework("a", [50, 50]), 1, 1)])),
        (
            "group with an evaluation twice",
            static () => ReferenceGroup.FromEvaluations(
                Make.Text(), Version, [Make.OfPoints(Version, 1, 1), Make.OfPoints(Version, 2, 2)])),
        ("group with a null", static () => ReferenceGroup.FromEvaluations(Make.Text(), Version, [null!])),
        (
            "group of framework versions without a route",
            static ()
                => ReferenceGroup.FromEvaluations(
                    Make.Text(), Version, [], new GroupSelection(frameworkIds: [new FrameworkId("b")]), Registry)),
        ("mean without a value", static () => ReferenceGroup.FromPublishedMean(new ReferenceMean(Make.Text("all"), Make.Source))),
        (
            "mean for a framework version of 100",
            static () => ReferenceGroup.FromPublishedMean(new ReferenceMean(Make.Text("all"), Make.Source, 473), Version)),
        (
            "standing on another scale",
            static ()
                => Standing.InGroup(
                    RealReports.Olofstrom2017,
                    ReferenceGroup.FromEvaluations(Make.Text(), RealReports.Olofstrom2022.Framework, [RealReports.Olofstrom2022]))),
        (
            "decimals audited",
            static () => EvaluationAudit.Run(Of([P(10.125m), P(30.125m)], [P(25.125m), P(50)], P(40.125m), P(40.125m), Total(40.125m)))),
        ("relative address", static () => new MappingExportOptions(new Uri("map/", UriKind.Relative))),
        ("table of no framework version", static () => new ScoreTableOptions([], Make.Municipality(), EvaluationPeriod.InYear(2020), 1)),
        ("ordinal 0", static () => new ScoreTableOptions([Version], Make.Municipality(), EvaluationPeriod.InYear(2020), 0)),
        ("schema of no kind", static () => Document.GetSchema("novel")),
        (
            "group written with other evaluations",
            static ()
                => Document.ToJson(
                    ReferenceGroup.FromEvaluations(Make.Text(), Version, [Make.OfPoints(Version, 1, 1)]), [RealReports.Olofstrom2022])),
        ("rows beyond their maximum", static () => PrintedEvidence.OfRow(Make.Row("1.1", 61), 0, PercentageRule.NotPrinted)),
        ("undefined verdict", static () => VerdictText.For((Verdict)99)),
    ];

    [Fact]
    public void Each_once()
    {
        var text = new ApprovedText();
        foreach (var (what, @do) in Refusals)
        {
            var refusal = Record.Exception(() => @do());
            Assert.True(refusal is not null, $"not refused: {what}");
            text.Head($"{what}: {refusal.GetType().Name}{(refusal is ArgumentException argument ? $" of {argument.ParamName}" : "")}");
            text.Add($"{refusal.Message.ReplaceLineEndings("|")}");
        }

        text.Assert("refusals");
    }

    private static ShareRange Split(int which, Rational low, Rational high)
    {
        var split = Mapping.Links.GroupBy(static link => link.From).First(static links => links.Count() == 2).ToList();
        return new ShareRange(split[which].From, split[which].To, low, high);
    }
}
