using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

public sealed class DecompositionTests
{
    [Property(MaxTest = 100)]
    public Property The_parts_add_up_to_the_printed_difference()
        => Prop.ForAll(
            (from mapping in Mappings.Any
             from before in Evaluations.Of(mapping.From)
             from after in Evaluations.Of(mapping.To)
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
                        Assert.Equal(Rational.Of(comparison.After.Evaluation.Areas[area - 1].Points.Number!.Value) - flowed, part.PrintedDifference);
                    }
                }
            });

    [Property(MaxTest = 50)]
    public Property Within_one_form_nothing_comes_of_scales()
        => Prop.ForAll(
            (from framework in Frameworks.Small
             from before in Evaluations.Of(framework)
             from after in Evaluations.Of(framework)
             select EvaluationComparison.Between(before, after)).ToArbitrary(),
            comparison =>
            {
                for (var area = 1; area <= comparison.Areas.Count; area++)
                {
                    if (DifferenceDecomposition.OfArea(comparison, area) is { } part)
                    {
                        Assert.Equal(Rational.Zero, part.ScaleAndWeights);
                        Assert.Equal(
                            Rational.Of(comparison.After.Evaluation.Areas[area - 1].Points.Number!.Value - comparison.Before.Evaluation.Areas[area - 1].Points.Number!.Value),
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
        Assert.Equal(Rational.Of(452 - 392, 1), parts.PrintedDifference);

        // 8.5, international contacts, took 6.8 points with it.
        Assert.Equal(Rational.Of(-68, 10), parts.Gaps);
        Assert.Equal(Rational.Of(-3, 10), parts.Rounding);
    }

    private static Rational Printed(Evaluation evaluation)
        => Rational.Of(evaluation.PrintedTotal?.Points.Number ?? evaluation.Areas.Sum(static area => area.Points.Number!.Value));
}
