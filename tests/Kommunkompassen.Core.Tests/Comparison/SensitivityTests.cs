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

public sealed class SensitivityTests
{
    private static readonly Gen<EvaluationComparison> Comparisons =
        from mapping in Mappings.Any
        from before in Evaluations.Of(mapping.From)
        from after in Evaluations.Of(mapping.To)
        select EvaluationComparison.Between(mapping.Translate(before), after);

    [Property(MaxTest = 100)]
    public Property The_extremes_are_those_of_listing_every_allocation()
        => Prop.ForAll(Comparisons.ToArbitrary(), comparison =>
        {
            var oracle = new AllocationOracle(comparison);
            if (oracle.Combinations > 3000)
            {
                return;
            }

            var analysis = SensitivityAnalysis.Of(comparison);
            for (var area = 1; area <= comparison.Areas.Count; area++)
            {
                Check(oracle.OfArea(area), analysis.Areas[area - 1]);
            }

            Check(oracle.OfTotal(), analysis.Total);
        });

    [Fact]
    public void Olofstroms_total_improves_whatever_the_shares_and_areas_1_4_and_8_do_not_hold()
    {
        var analysis = SensitivityAnalysis.Of(Olofstrom());
        Assert.Equal(Robustness.Robust, analysis.Total.Robustness);
        Assert.Equal([1, 4, 8], Enumerable.Range(1, 8).Where(area => analysis.Areas[area - 1].Robustness == Robustness.Sensitive));
        Assert.Equal(17, analysis.SplitSources.Count);

        // The halves of 8.1 both flow to area 2, so the points that flow there do not depend on the split.
        Assert.Equal([new SubQuestionNumber(8, 1)], analysis.Areas[1].RejoiningSources);
        Assert.Empty(analysis.Areas[1].CrossingSources);
        Assert.True(analysis.Areas[1].Flowed.IsPoint);
        Assert.True(analysis.Total.Flowed.IsPoint);
    }

    [Fact]
    public void A_range_that_holds_only_the_own_share_changes_nothing()
    {
        var comparison = Olofstrom();
        var own = SensitivityAnalysis.Of(comparison, [new ShareRange(new(2, 3), new(5, 3), Rational.Of(1, 2), Rational.Of(1, 2))]);
        Assert.Equal(ScoreInterval.Point(comparison.Areas[4].Difference!.Value.Points), own.Areas[4].Differences);
        Assert.Equal(comparison.Areas[4].Difference!.Value.Interval, own.Areas[4].Possible);
        Assert.Equal([new SubQuestionNumber(2, 3)], own.SplitSources);
    }

    [Fact]
    public void A_range_of_all_shares_of_one_source_is_its_all_or_nothing_allocations()
    {
        var comparison = Olofstrom();
        var range = SensitivityAnalysis.Of(comparison, [new ShareRange(new(8, 1), new(2, 1), 0, 1)]).Areas[1];
        var all = SensitivityAnalysis.Of(comparison).Areas[1];
        Assert.Equal(all.Differences, range.Differences);
        Assert.Equal(Robustness.Robust, range.Robustness);
    }

    [Fact]
    public void What_cannot_be_analysed_is_refused_with_the_reason()
    {
        var comparison = Olofstrom();
        var after = comparison.After.Evaluation;
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Of(EvaluationComparison.Between(after, after)));
        Assert.Equal(Rational.One, new ShareRange(new(1, 1), new(8, 1), 1, 1).Low);
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Of(comparison, [new ShareRange(new(1, 1), new(8, 1), 0, 1)]));
        var range = new ShareRange(new(2, 3), new(5, 3), 0, Rational.Of(1, 4));
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Of(comparison, [range, range]));
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Of(comparison, [range, new ShareRange(new(2, 3), new(5, 4), 0, Rational.Of(1, 4))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), 1, Rational.Of(1, 2)));
    }

    /// <summary>What listing every allocation once found: 16 points in all are printed, of an area of which one row is lost.</summary>
    [Fact]
    public void A_total_that_is_printed_beside_an_area_known_in_part_is_not_taken_for_the_sum_of_the_rows()
    {
        var (from, to) = (Make.Framework("a", [100]), Make.Framework("b", [60, 40]));
        var mapping = Make.Mapping(from, to, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "1.2", "1/2")]);
        var after = Make.Evaluation(to, [new AreaResult(1, PrintedValue.NotPublished, [Make.Row("1.1", 15), Make.Row("1.2", null)])], total: 16);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(from, 54)), after);
        Assert.Equal((Rational)(16 - 54), comparison.Total.Difference!.Value.Points);
        var total = SensitivityAnalysis.Of(comparison).Total;
        Assert.Equal((null, Robustness.Unknown), (total.Differences, total.Robustness));
    }

    private static EvaluationComparison Olofstrom()
        => EvaluationComparison.Between(
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")),
            Catalogue.Embedded.MappingRegistry);

    private static void Check(AllocationOracle.Extremes? expected, SensitivityLine actual)
    {
        Assert.Equal(expected?.Differences, actual.Differences);
        Assert.Equal(expected?.Robust ?? Robustness.Unknown, actual.Robustness);
        if (expected is not null)
        {
            Assert.Equal((expected.Lowest, expected.Highest), (actual.Possible!.Value.Low, actual.Possible.Value.High));
            Assert.Equal(expected.Flowed, actual.Flowed);
        }
    }
}
