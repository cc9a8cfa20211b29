using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

public sealed class DecompositionTests
{
    [Property(MaxTest = 100)]
    public Property The_parts_add_up_to_the_printed_difference()
        => Prop.ForAll(
            (from mapping in Mappings.Any
             from before in Evaluations.Using(mapping.From)
             from after in Evaluations.Using(mapping.To)
             select EvaluationComparison.Between(mapping.Translate(before), after)).ToArbitrary(),
            comparison =>
            {
                if (DifferenceDecomposition.OfTotal(comparison) is { } total)
                {
                    Assert.Equal(Printed(comparison.After.Evaluation) - Printed(comparison.Before.Evaluation), total.PrintedDifference);
                    Assert.Equal(comparison.Total.Difference!.Value.Points, total.ScoreDifference);
                }

                for (var area = 1; area <= comparison.Areas.Count; area++)
                {
                    if (DifferenceDecomposition.OfArea(comparison, area) is { } part)
                    {
                        var flowed = comparison.Before.Translation!.Ledger.Inflows.Where(inflow => inflow.Number.Area == area)
                            .Aggregate(Rational.Zero, static (sum, inflow) => sum + inflow.Amount.Points);
                        Assert.Equal(
                            Rational.FromDecimal(comparison.After.Evaluation.Areas[area - 1].Points.Number!.Value) - flowed,
                            part.PrintedDifference);
                    }
                }
            });

    [Property(MaxTest = 50)]
    public Property Within_one_framework_version_nothing_comes_of_scales()
        => Prop.ForAll(
            (from framework in Frameworks.Small
             from before in Evaluations.Using(framework)
             from after in Evaluations.Using(framework)
             select EvaluationComparison.Between(before, after)).ToArbitrary(),
            comparison =>
            {
                for (var area = 1; area <= comparison.Areas.Count; area++)
                {
                    if (DifferenceDecomposition.OfArea(comparison, area) is { } part)
                    {
                        Assert.Equal(Rational.Zero, part.ScaleAndWeights);
                        Assert.Equal(
                            Rational.FromDecimal(
                                comparison.After.Evaluation.Areas[area - 1].Points.Number!.Value - comparison.Before.Evaluation.Areas[
                                    area - 1].Points.Number!.Value),
                            part.PrintedDifference);
                    }
                }
            });

    [Fact]
    public void Olofstroms_sixty_points_are_change_scale_retired_points_and_rounding()
    {
        var parts = DifferenceDecomposition.OfTotal(EvaluationComparison.Between(
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")),
            Catalogue.Embedded.MappingRegistry));
        Assert.NotNull(parts);
        Assert.Equal(Rational.FromFraction(452 - 392, 1), parts.PrintedDifference);

        // 8.5, international contacts, took 6.8 points with it.
        Assert.Equal(Rational.FromFraction(-68, 10), parts.Gaps);
        Assert.Equal(Rational.FromFraction(-3, 10), parts.Rounding);
    }

    /// <summary>Points of rows that cannot be read (Åmål's 8.1 and 8.2) are no rounding, an area that is carried over as printed is no
    /// change of scale.</summary>
    [Theory]
    [InlineData("amal-2019", "olofstrom-2022", "-5.2", "-6.7", "0.2")]
    [InlineData("ronneby-2017", "amal-2019", "-1.0", "0.0", "0.0")]
    [InlineData("avesta-2014", "olofstrom-2017", "4.2", "-5.7", "-2.3")]
    [InlineData("olofstrom-2017", "olofstrom-2022", "11.6", "-6.8", "-0.3")]
    public void Each_part_is_what_its_name_says(string before, string after, string scale, string gaps, string rounding)
    {
        var parts = DifferenceDecomposition.OfTotal(Between(before, after))!;
        Assert.Equal((scale, gaps, rounding), (Shown(parts.ScaleAndWeights), Shown(parts.Gaps), Shown(parts.Rounding)));
        Assert.False(parts.HoldsContradiction);

        static string Shown(Rational part) => part.ToDecimal(1).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("olofstrom-2017", "olofstrom-2022")]
    [InlineData("amal-2019", "olofstrom-2022")]
    [InlineData("avesta-2014", "ronneby-2017")]
    public void With_the_two_exchanged_every_part_changes_its_sign(string before, string after)
    {
        var (there, back) = (Between(before, after), Between(after, before));
        for (var area = 0; area <= there.Areas.Count; area++)
        {
            var (one, other) = area == 0
                ? (DifferenceDecomposition.OfTotal(there), DifferenceDecomposition.OfTotal(back))
                : (DifferenceDecomposition.OfArea(there, area), DifferenceDecomposition.OfArea(back, area));
            Assert.Equal(one is null, other is null);
            Assert.True(area > 0 || one is not null);
            if (one is not null)
            {
                Assert.Equal(
                    (-one.ScoreDifference, -one.ScaleAndWeights, -one.Gaps, -one.Rounding),
                    (other!.ScoreDifference, other.ScaleAndWeights, other.Gaps, other.Rounding));
            }
        }
    }

    [Fact]
    public void Both_sides_may_be_translated()
    {
        var registry = Catalogue.Embedded.MappingRegistry;
        var comparison = EvaluationComparison.Between(
            Catalogue.Embedded.GetEvaluation(new EvaluationId("avesta-2014")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")), registry, new FrameworkId("2020"));
        var parts = DifferenceDecomposition.OfTotal(comparison)!;
        Assert.Equal(Rational.FromDecimal(392 - 404), parts.PrintedDifference);
        Assert.Equal(comparison.Total.Difference!.Value.Points, parts.ScoreDifference);
        Assert.True(parts.Rounding < 5 && parts.Rounding > -5, $"{parts.Rounding}");
    }

    [Fact]
    public void A_printed_number_that_its_parts_contradict_is_said_to_be_more_than_rounding()
    {
        var form = Make.Framework("a", [60, 40], [60, 40]);
        Evaluation Of(string id, decimal area, decimal? total = null) => Make.Evaluation(
            form,
            [
                new AreaResult(1, PrintedValue.Printed(area), [Make.Row("1.1", 30), Make.Row("1.2", 20)]),
                new AreaResult(2, PrintedValue.Printed(50), [Make.Row("2.1", 30), Make.Row("2.2", 20)])
            ],
            id, total: total);
        bool Contradicts(Evaluation before, Evaluation after) => DifferenceDecomposition.OfTotal(
            EvaluationComparison.Between(before, after))!.HoldsContradiction;

        // Two rows and their sum are rounded by half a point each at most.
        Assert.False(Contradicts(Of("e-1", 51.5m), Of("e-2", 48.5m)));
        Assert.True(Contradicts(Of("e-1", 52), Of("e-2", 50)));
        Assert.True(Contradicts(Of("e-1", 50), Of("e-2", 48)));
        Assert.True(DifferenceDecomposition.OfArea(EvaluationComparison.Between(Of("e-1", 50), Of("e-2", 48)), 1)!.HoldsContradiction);
        Assert.False(DifferenceDecomposition.OfArea(EvaluationComparison.Between(Of("e-1", 50), Of("e-2", 50)), 1)!.HoldsContradiction);
        Assert.False(Contradicts(Of("e-1", 50, 101.5m), Of("e-2", 50)));
        Assert.True(Contradicts(Of("e-1", 50), Of("e-2", 50, 102)));
    }

    private static EvaluationComparison Between(string before, string after)
        => EvaluationComparison.Between(
            Catalogue.Embedded.GetEvaluation(new EvaluationId(before)), Catalogue.Embedded.GetEvaluation(new EvaluationId(after)),
            Catalogue.Embedded.MappingRegistry);

    private static Rational Printed(Evaluation evaluation)
        => Rational.FromDecimal(evaluation.PrintedTotal?.Points.Number ?? evaluation.Areas.Sum(static area => area.Points.Number!.Value));
}
