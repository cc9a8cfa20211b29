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
        from before in Evaluations.Using(mapping.From)
        from after in Evaluations.Using(mapping.To)
        from back in Mappings.Between(mapping.To, mapping.To)
        from isTranslated in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isTranslated
            ? EvaluationComparison.Between(mapping.Translate(before), back.Translate(after))
            : EvaluationComparison.Between(mapping.Translate(before), after);

    [Property(MaxTest = 100)]
    public Property The_extremes_are_those_of_comparing_by_the_mapping_of_every_allocation()
        => Prop.ForAll(Comparisons.ToArbitrary(), static comparison =>
        {
            if (new AllocationOracle(comparison).Combinations <= 300)
            {
                CheckAll(comparison);
            }
        });

    [Property(MaxTest = 100)]
    public Property What_holds_over_ranges_of_shares_holds_for_shares_between()
        => Prop.ForAll(
            (from comparison in Comparisons from weights in Gen.Choose(0, 5).ArrayOf(200) select (comparison, weights)).ToArbitrary(),
            static drawn =>
        {
            CheckRanges(drawn.comparison, drawn.weights);
        });

    /// <summary>The same of examples that are the same in every run.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_it_is_for_a_row_of_tapes(uint seed)
    {
        var tape = Tape.Seeded(seed, 4_000);
        var parts = MappingParts.Draw(tape);
        var comparison = EvaluationComparison.Between(
            parts.Mapping().Translate(Worlds.Evaluation(tape, parts.From)), Worlds.Evaluation(tape, parts.To, "e-2"));
        if (new AllocationOracle(comparison).Combinations <= 100)
        {
            CheckAll(comparison);
            CheckRanges(comparison, [.. Enumerable.Range(0, 200).Select(_ => tape.Between(0, 5))]);
        }
    }

    public static TheoryData<uint> Seeds => [.. Enumerable.Range(1, 70).Select(static seed => (uint)seed)];

    private static void CheckRanges(EvaluationComparison comparison, int[] weights)
    {
        var mapping = comparison.Before.Translation!.Mapping;
        var oracle = new AllocationOracle(comparison);
        if (oracle.Combinations is 1 or > 300)
        {
            return;
        }

        // Wide ranges hold every share; narrow ones lie between the own shares and others, and some links have none.
        var (next, isWide, ranges) = (0, weights[^1] == 0, new List<ShareRange>());
        var shares = new Dictionary<(SubQuestionNumber, SubQuestionNumber?), Rational>();
        foreach (var (source, targets) in oracle.Splits)
        {
            var others = targets.ConvertAll(_ => weights[next++ % weights.Length]);
            others[0] += others.Sum() == 0 ? 1 : 0;
            for (var i = 0; i < targets.Count; i++)
            {
                var own = targets[i] is { } to
                    ? mapping.Links.Single(link => link.From == source && link.To == to).Share
                    : mapping.RetiredSubQuestions.Single(gone => gone.From == source).Share;
                var other = Rational.FromFraction(others[i], others.Sum());
                shares.Add((source, targets[i]), isWide ? other : (own + own + other) / 3);
                if (targets[i] is { } target && (i == 0 || isWide || others[i] % 3 != 0))
                {
                    ranges.Add(
                        isWide ? new(source, target, 0, 1) : new(source, target, Rational.Min(own, other), Rational.Max(own, other)));
                }
            }
        }

        var analysis = SensitivityAnalysis.Run(comparison, ranges);
        var between = AllocationOracle.Compared(
            comparison, AllocationOracle.By(mapping, (from, to) => shares.TryGetValue((from, to), out var share) ? share : null));
        List<SensitivityRow> lines = [.. analysis.Areas, analysis.Total];
        List<ComparisonRow> inUse = [.. comparison.Areas, comparison.Total];
        foreach (var (line, other) in lines.Zip(between.Select(static pair => pair.Line)).Concat(isWide ? [] : lines.Zip(inUse)))
        {
            Assert.True(line.Robustness != Robustness.Robust || other.Verdict == line.Verdict, $"{line} but {other}");
            if (line.Possible is { } possible && other.Difference is { } difference)
            {
                Assert.Equal(possible, possible.Hull(difference.Interval));
            }
        }

        Assert.All(lines.Zip(between), static pair => Assert.True(pair.First.Flowed.Contains(pair.Second.Flow)));
    }

    [Property(MaxTest = 100)]
    public Property Ranges_that_hold_only_the_own_shares_give_the_difference_of_the_comparison()
        => Prop.ForAll(Comparisons.ToArbitrary(), static comparison =>
        {
            var links = comparison.Before.Translation!.Mapping.Links;
            var analysis = SensitivityAnalysis.Run(
                comparison, links.Select(static link => new ShareRange(link.From, link.To, link.Share, link.Share)));
            foreach (var (line, own) in analysis.Areas.Append(analysis.Total).Zip(comparison.Areas.Append(comparison.Total)))
            {
                Check([own], line, IsPartial(comparison, line));
            }
        });

    [Property(MaxTest = 100)]
    public Property Ranges_of_all_shares_attain_what_the_allocations_attain()
        => Prop.ForAll(Comparisons.ToArbitrary(), static comparison =>
        {
            var oracle = new AllocationOracle(comparison);
            if (oracle.Combinations > 3000)
            {
                return;
            }

            var ranges = oracle.Splits.SelectMany(
                static split => split.Targets.OfType<SubQuestionNumber>().Select(to => new ShareRange(split.Source, to, 0, 1)));
            var (all, over) = (SensitivityAnalysis.Run(comparison), SensitivityAnalysis.Run(comparison, ranges));
            foreach (var (one, other) in all.Areas.Append(all.Total).Zip(over.Areas.Append(over.Total)))
            {
                Assert.Equal((one.Differences, one.LeastCoverage, one.Flowed), (other.Differences, other.LeastCoverage, other.Flowed));
                Assert.True(
                    one.Robustness == other.Robustness || (one.Robustness, other.Robustness) == (Robustness.Robust, Robustness.Unknown),
                    $"{one} but {other}");
            }
        });

    [Fact]
    public void Splits_of_the_later_side_keep_their_shares_and_are_named()
    {
        var (one, other) = (
            Catalogue.Embedded.GetEvaluation(new EvaluationId("avesta-2014")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")));
        var there = SensitivityAnalysis.Run(
            EvaluationComparison.Between(one, other, Catalogue.Embedded.MappingRegistry, new FrameworkId("2020")));
        var back = SensitivityAnalysis.Run(
            EvaluationComparison.Between(other, one, Catalogue.Embedded.MappingRegistry, new FrameworkId("2020")));
        Assert.Equal(17, there.HeldSources.Count);
        Assert.Equal((there.HeldSources, there.SplitSources), (back.SplitSources, back.HeldSources));
        Assert.Empty(
            SensitivityAnalysis.Run(
                EvaluationComparison.Between(
                    other, Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")),
                    Catalogue.Embedded.MappingRegistry)).HeldSources);
    }

    [Fact]
    public void Olofstroms_total_improves_whatever_the_shares_and_areas_1_3_4_and_8_do_not_hold()
    {
        var analysis = SensitivityAnalysis.Run(Olofstrom());
        Assert.Equal(Robustness.Robust, analysis.Total.Robustness);
        Assert.Equal([1, 3, 4, 8], Enumerable.Range(1, 8).Where(area => analysis.Areas[area - 1].Robustness == Robustness.Sensitive));
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
        var own = SensitivityAnalysis.Run(
            comparison, [new ShareRange(new(2, 3), new(5, 3), Rational.FromFraction(1, 2), Rational.FromFraction(1, 2))]);
        Assert.Equal(ScoreInterval.Point(comparison.Areas[4].Difference!.Value.Points), own.Areas[4].Differences);
        Assert.Equal(comparison.Areas[4].Difference!.Value.Interval, own.Areas[4].Possible);
        Assert.Equal([new SubQuestionNumber(2, 3)], own.SplitSources);
    }

    [Fact]
    public void A_range_of_all_shares_of_one_source_is_its_all_or_nothing_allocations()
    {
        var comparison = Olofstrom();
        var range = SensitivityAnalysis.Run(comparison, [new ShareRange(new(8, 1), new(2, 1), 0, 1)]).Areas[1];
        var all = SensitivityAnalysis.Run(comparison).Areas[1];
        Assert.Equal(all.Differences, range.Differences);
        Assert.Equal(Robustness.Robust, range.Robustness);
    }

    [Fact]
    public void What_cannot_be_analysed_is_refused_with_the_reason()
    {
        var comparison = Olofstrom();
        var after = comparison.After.Evaluation;
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Run(EvaluationComparison.Between(after, after)));
        Assert.Equal(Rational.One, new ShareRange(new(1, 1), new(8, 1), 1, 1).Low);
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Run(comparison, [new ShareRange(new(1, 1), new(8, 1), 0, 1)]));
        var range = new ShareRange(new(2, 3), new(5, 3), 0, Rational.FromFraction(1, 4));
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Run(comparison, [range, range]));
        Assert.Throws<ArgumentException>(
            () => SensitivityAnalysis.Run(comparison, [range, new ShareRange(new(2, 3), new(5, 4), 0, Rational.FromFraction(1, 4))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), 1, Rational.FromFraction(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), 2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareRange(new(2, 3), new(5, 3), 0, 2));
        Assert.Throws<ArgumentNullException>(() => new ShareRange(null!, new(5, 3), 0, 1));
        Assert.Throws<ArgumentNullException>(() => new ShareRange(new(2, 3), null!, 0, 1));
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Run(comparison, [null!]));
        Assert.Throws<ArgumentException>(() => SensitivityAnalysis.Run(EvaluationComparison.Between(after, after), []));
    }

    /// <summary>What listing every allocation once found: 16 points in all are printed, of an area of which one row is lost.</summary>
    [Fact]
    public void A_total_that_is_printed_beside_an_area_known_in_part_is_not_taken_for_the_sum_of_the_rows()
    {
        var (from, to) = (Make.Framework("a", [100]), Make.Framework("b", [60, 40]));
        var mapping = Make.Mapping(from, to, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "1.2", "1/2")]);
        var after = Make.Evaluation(
            to, [new AreaResult(1, PrintedValue.NotPublished, [Make.Row("1.1", 15), Make.Row("1.2", null)])], total: 16);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(from, 54)), after);
        Assert.Equal((Rational)(16 - 54), comparison.Total.Difference!.Value.Points);

        // All to 1.1 leaves 15 of 60 against 54 %; all to 1.2 leaves nothing that both have.
        var total = SensitivityAnalysis.Run(comparison).Total;
        Assert.Equal((ScoreInterval.Point(15 - Rational.Parse("162/5")), Robustness.Sensitive), (total.Differences, total.Robustness));
        Assert.Equal(Rational.Zero, total.LeastCoverage);
    }

    [Fact]
    public void An_allocation_that_leaves_a_question_without_a_source_compares_the_rows_that_both_sides_have()
    {
        var (from, to) = (Make.Framework("a", [100]), Make.Framework("b", [50, 50]));
        var mapping = Make.Mapping(from, to, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "1.2", "1/2")]);
        var after = Make.Evaluation(to, [new AreaResult(1, PrintedValue.Printed(30.4m), [Make.Row("1.1", 15), Make.Row("1.2", 15)])]);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(from, 50)), after);

        // The later area is 30.35 to 30.45 points, so that no row is below 14.85; the earlier rows are 24.75 to 25.25 each.
        var area = SensitivityAnalysis.Run(comparison).Areas[0];
        Assert.Equal(ScoreInterval.Point(-10), area.Differences);
        Assert.Equal("(-52/5, -37/4)", area.Possible.ToString());
        Assert.Equal((Rational.FromFraction(1, 2), Robustness.Robust), (area.LeastCoverage, area.Robustness));
    }

    [Fact]
    public void A_verdict_does_not_hold_where_an_allocation_leaves_too_little_to_compare()
    {
        var (from, to) = (Make.Framework("a", [90, 10]), Make.Framework("b", [60, 40], [100]));
        var mapping = Make.Mapping(
            from, to, [Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "2.1", "1/2"), Make.Link("1.2", "1.2")]);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(from, 10, 1)), Make.OfPoints(to, 50, 35, 80));
        var area = SensitivityAnalysis.Run(comparison).Areas[0];
        Assert.Equal(Verdict.Improved, area.Verdict);
        Assert.True(area.Possible!.Value.Low > 0);
        Assert.Equal((Rational.FromFraction(1, 10), Robustness.Sensitive), (area.LeastCoverage, area.Robustness));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(131, null)]
    [InlineData(131, 41)]
    [InlineData(132, 41)]
    [InlineData(132, 38)]
    public void An_area_that_is_carried_over_keeps_its_printed_number_beside_a_split(int? laterTotal, int? earlierArea)
    {
        var (from, to) = (Make.Framework("a", [60, 40], [50, 50]), Make.Framework("b", [60, 40], [50, 50]));
        var mapping = Make.Mapping(from, to, [
            Make.Link("1.1", "1.1", relationship: Relationship.Equivalent), Make.Link("1.2", "1.2", relationship: Relationship.Equivalent),
            Make.Link("2.1", "2.1", "1/2"), Make.Link("2.1", "2.2", "1/2"), Make.Link("2.2", "2.2")]);
        PrintedValue Area(int? points) => points is { } known ? PrintedValue.Printed(known) : PrintedValue.NotPublished;
        foreach (var row in (decimal?[])[12, null])
        {
            var before = Make.Evaluation(from, [
                new AreaResult(1, Area(earlierArea), [Make.Row("1.1", 30), Make.Row("1.2", earlierArea is null ? 10 : row)]),
                new AreaResult(2, Area(null), [Make.Row("2.1", 20), Make.Row("2.2", 33)])]);
            foreach (var later in (decimal?[])[25, null])
            {
                var after = Make.Evaluation(to, [
                    new AreaResult(1, Area(laterTotal is null ? null : 66), [Make.Row("1.1", 41), Make.Row("1.2", later)]),
                    new AreaResult(2, Area(null), [Make.Row("2.1", 30), Make.Row("2.2", 35)])], total: laterTotal);
                CheckAll(EvaluationComparison.Between(mapping.Translate(before), after));
                CheckAll(EvaluationComparison.Between(mapping.Translate(before), FrameworkMapping.Identity(to).Translate(after)));
            }
        }
    }

    [Fact]
    public void A_source_of_one_link_is_not_shared_out_whatever_its_range()
    {
        var (from, to) = (Make.Framework("a", [60, 40], [50, 50]), Make.Framework("b", [60, 40], [50, 50]));
        var mapping = Make.Mapping(
            from, to,
            from.SubQuestions.Select(
                static question => Make.Link($"{question.Number}", $"{question.Number}", relationship: Relationship.Equivalent)));
        var before = Make.Evaluation(from, [
            new AreaResult(1, PrintedValue.NotPublished, [Make.Row("1.1", 30), Make.Row("1.2", 20)]),
            new AreaResult(2, PrintedValue.NotPublished, [Make.Row("2.1", 25), Make.Row("2.2", 25)])], total: 101);
        var comparison = EvaluationComparison.Between(mapping.Translate(before), Make.OfPoints(to, 30, 20, 25, 25));
        var analysis = SensitivityAnalysis.Run(comparison, [new ShareRange(new(1, 1), new(1, 1), 1, 1)]);
        Assert.Equal((Rational)(-1), comparison.Total.Difference!.Value.Points);
        Assert.Equal(
            (ScoreInterval.Point(-1), comparison.Total.Difference.Value.Interval), (analysis.Total.Differences, analysis.Total.Possible));
        Assert.Empty(analysis.SplitSources);
        Assert.Throws<ArgumentException>(
            () => SensitivityAnalysis.Run(comparison, [new ShareRange(new(1, 1), new(1, 1), 0, Rational.FromFraction(1, 2))]));
    }

    private static EvaluationComparison Olofstrom()
        => EvaluationComparison.Between(
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")),
            Catalogue.Embedded.MappingRegistry);

    /// <summary>An area known by its score alone, where a split reaches the line.</summary>
    private static bool IsPartial(EvaluationComparison comparison, SensitivityRow line)
        => line.CrossingSources.Count + line.RejoiningSources.Count > 0
            && comparison.SubQuestions.Any(
                row => (line.Level == ScoreLevel.Total || $"{SubQuestionNumber.Parse(row.Number).Area}" == line.Number)
                    && (row.BeforeScore.IsWithinArea || row.AfterScore.IsWithinArea));

    /// <summary>Holds every line against all allocations.</summary>
    private static void CheckAll(EvaluationComparison comparison)
    {
        var analysis = SensitivityAnalysis.Run(comparison);
        List<SensitivityRow> lines = [.. analysis.Areas, analysis.Total];
        var all = new AllocationOracle(comparison).Lines();
        for (var i = 0; i < lines.Count; i++)
        {
            Check([.. all.Select(allocation => allocation[i].Line)], lines[i], IsPartial(comparison, lines[i]));
            Assert.Equal(
                ScoreInterval.Closed(all.Min(allocation => allocation[i].Flow), all.Max(allocation => allocation[i].Flow)),
                lines[i].Flowed);
        }
    }

    private static void Check(IReadOnlyList<ComparisonRow> all, SensitivityRow actual, bool isPartial)
    {
        var known = all.Where(static line => line.Difference is not null).Select(static line => line.Difference!.Value).ToList();
        if (isPartial)
        {
            Assert.Equal(
                (null, null, null, Robustness.Unknown), (actual.Differences, actual.Possible, actual.LeastCoverage, actual.Robustness));
            return;
        }

        Assert.Equal(
            all.All(line => line.Verdict == actual.Verdict) && actual.Verdict != Verdict.NotComparable,
            actual.Robustness == Robustness.Robust);
        Assert.Equal(actual.Verdict == Verdict.NotComparable, actual.Robustness == Robustness.Unknown);
        Assert.Equal(all.Min(static line => line.Difference is null ? 0 : line.Coverage), actual.LeastCoverage ?? 0);
        if (known.Count == 0)
        {
            Assert.Equal((null, null), (actual.Differences, actual.Possible));
            return;
        }

        Assert.Equal(ScoreInterval.Closed(known.Min(static one => one.Points), known.Max(static one => one.Points)), actual.Differences);
        var (low, high) = (known.Min(static one => one.Interval.Low), known.Max(static one => one.Interval.High));
        Assert.Equal((low, high), (actual.Possible!.Value.Low, actual.Possible.Value.High));
        Assert.Equal(known.Exists(one => one.Interval.Low == low && one.Interval.IncludesLow), actual.Possible.Value.IncludesLow);
        Assert.Equal(known.Exists(one => one.Interval.High == high && one.Interval.IncludesHigh), actual.Possible.Value.IncludesHigh);
    }
}
