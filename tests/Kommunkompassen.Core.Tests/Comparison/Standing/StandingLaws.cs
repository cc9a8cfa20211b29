using FsCheck.Xunit;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Groups of arbitrary evaluations and standing in them, against walks over the single score sheets.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 60)]
public sealed class StandingLaws
{
    [Property]
    public void A_group_of_one_framework_version_counts_the_numbers_that_its_members_have(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var members = Enumerable.Range(0, tape.Below(7)).Select(i => Worlds.Evaluation(tape, framework, $"e-{i}")).ToList();
        var group = ReferenceGroup.FromEvaluations(Make.Text(), framework, members);
        var sheets = members.Select(static member => ScoreSheet.FromEvaluation(member)).ToList();
        Assert.Equal(members.Select(static member => member.Id), group.MemberIds);
        Assert.All(framework.Areas, (_, a) => AssertCounts(sheets.Select(sheet => sheet.Areas[a]), group.Areas[a]));
        AssertCounts(sheets.Select(static sheet => sheet.Total), group.Total);
    }

    [Property]
    public void The_order_of_the_members_changes_nothing_that_is_counted(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var members = Enumerable.Range(0, tape.Below(6)).Select(i => Worlds.Evaluation(tape, framework, $"e-{i}")).ToList();
        var (one, other) = (
            ReferenceGroup.FromEvaluations(Make.Text(), framework, members),
            ReferenceGroup.FromEvaluations(Make.Text(), framework, tape.Shuffled(members)));
        Assert.Equal(
            one.Areas.Append(one.Total)
                .Select(static s => (s.Count, s.MissingCount, s.Mean, s.Median, s.LowerQuartile, s.UpperQuartile, s.Coverage)),
            other.Areas.Append(other.Total)
                .Select(static s => (s.Count, s.MissingCount, s.Mean, s.Median, s.LowerQuartile, s.UpperQuartile, s.Coverage)));
    }

    [Property]
    public void A_group_of_two_framework_versions_is_measured_over_what_both_have(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var mapping = parts.Mapping();
        var members = Enumerable.Range(0, tape.Between(1, 5))
            .Select(i => Worlds.Evaluation(tape, tape.OneIn(2) ? parts.From : parts.To, $"e-{i}")).ToList();
        var group = ReferenceGroup.FromEvaluations(
            Make.Text(), parts.To, members, new GroupSelection(frameworkIds: [parts.From.Id, parts.To.Id]), new MappingRegistry([mapping]));
        var measured = parts.To.SubQuestions.Where(q => parts.Added.All(novelty => novelty.To != q.Number)).ToList();
        Assert.All(parts.To.Areas, (area, a) =>
        {
            var questions = measured.Where(q => q.Number.Area == area.Number).ToList();
            Assert.Equal(questions.Sum(static q => q.MaxPoints), group.Areas[a].MeasuredPoints);
            var known = members.Select(member => Over(member, mapping, questions, area)).Where(static score => score is not null)
                .Select(static score => score!.Value).ToList();
            Assert.Equal((known.Count, members.Count - known.Count), (group.Areas[a].Count, group.Areas[a].MissingCount));
            Assert.Equal(
                known.Count == 0
                    ? null
                    : known.Aggregate(default(ScoreEstimate), static (sum, s) => sum + s) * Rational.FromFraction(1, known.Count),
                group.Areas[a].Mean);
        });
        Assert.Equal(
            members.Select(static member => member.Framework.Id).Distinct().Count() > 1 && group.Total.Count > 0,
            group.Total.Count > 0 && group.Total.Caveats.Any(static caveat => caveat.Code.Value == "mean-over-several-framework-versions"));
    }

    [Property]
    public void The_difference_of_a_member_is_that_of_every_choice_of_ends(Tape tape)
    {
        var framework = Make.Framework("a", [100]);
        var members = Enumerable.Range(0, tape.Between(2, 6)).Select(i => Make.Evaluation(
            framework, [new AreaResult(1, PrintedValue.Printed(tape.Between(0, 200) / 2m), [])], $"e-{i}")).ToList();
        var standing = Standing.InGroup(members[0], ReferenceGroup.FromEvaluations(Make.Text(), framework, members));
        var intervals = members.Select(static member => ScoreSheet.FromEvaluation(member).Total.Estimate!.Value.Interval).ToList();
        var choices = Enumerable.Range(0, 1 << members.Count).Select(bits =>
        {
            var ends = intervals.Select((interval, i) => (bits & (1 << i)) == 0 ? interval.Low : interval.High).ToList();
            return ends[0] - (ends.Aggregate(Rational.Zero, static (sum, end) => sum + end) / members.Count);
        }).ToList();
        var difference = standing.Total.Difference!.Value.Interval;
        Assert.True(standing.IsMember);
        Assert.Equal((choices.Min(), choices.Max()), (difference.Low, difference.High));
        Assert.Equal(members.Count - 1, standing.Total.Rank!.Value.OtherCount);
    }

    /// <summary>Of a few evaluations any may stand before, after and in either group: each is one unknown score wherever it
    /// stands.</summary>
    [Property]
    public void A_change_ranges_over_every_choice_of_the_scores_behind_it(Tape tape)
    {
        var framework = Make.Framework("a", [100]);
        var all = Enumerable.Range(0, tape.Between(1, 6)).Select(i => Make.Evaluation(
            framework, [new AreaResult(1, PrintedValue.Printed(tape.Between(0, 200) / 2m), [])], $"e-{i}")).ToList();
        int[] Some() => [.. tape.Shuffled(Enumerable.Range(0, all.Count)).Take(tape.Between(1, all.Count))];
        var (own, members) = (new[] { tape.Below(all.Count), tape.Below(all.Count) }, new[] { Some(), Some() });
        var standings = own.Zip(
            members,
            (i, group) => Standing.InGroup(
                all[i], ReferenceGroup.FromEvaluations(Make.Text(), framework, group.Select(member => all[member])))).ToList();
        var change = StandingChange.Between(standings[0], standings[1]);

        var intervals = all.Select(static evaluation => ScoreSheet.FromEvaluation(evaluation).Total.Estimate!.Value.Interval).ToList();
        var choices = Enumerable.Range(0, 1 << all.Count).Select(bits =>
        {
            var ends = intervals.Select((interval, i) => (bits & (1 << i)) == 0 ? interval.Low : interval.High).ToList();
            Rational Distance(int time) => ends[own[time]] - (
                members[time].Aggregate(Rational.Zero, (sum, member) => sum + ends[member]) / members[time].Length);
            return Distance(1) - Distance(0);
        }).ToList();
        Assert.All(change.Areas.Append(change.Total), line =>
        {
            var range = line.Difference!.Value.Interval;
            Assert.Equal((choices.Min(), choices.Max()), (range.Low, range.High));
            Assert.True(
                range.Contains(line.Difference.Value.Points) || range.Low == line.Difference.Value.Points
                    || range.High == line.Difference.Value.Points);
        });
        Assert.True(change.IsWithinFrameworkVersions);
    }

    [Fact]
    public void An_evaluation_of_both_groups_cancels_where_it_is_read_alike_and_only_there()
    {
        var (from, to) = (Make.Framework("a", [60, 40]), Make.Framework("b", [60, 40]));
        var one = Make.Mapping(from, to, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2")]);
        var crossed = new FrameworkMapping(
            new MappingId("crossed"), "1.0.0", from, to, Make.Text(), Make.Text(), [Make.Source],
            [Make.Link("1.1", "1.2"), Make.Link("1.2", "1.1")], [], [], []);
        var (old, own) = (Make.OfPoints(from, 30, 20), Make.Evaluation(to, [new AreaResult(1, PrintedValue.Printed(70), [])], "e-2"));
        Standing Beside(FrameworkMapping mapping) => Standing.InGroup(own, ReferenceGroup.FromEvaluations(
            Make.Text(), to, [old], new GroupSelection(frameworkIds: [from.Id, to.Id]), new MappingRegistry([mapping])));

        Assert.Equal(ScoreInterval.Closed(0, 0), StandingChange.Between(Beside(one), Beside(one)).Total.Difference!.Value.Interval);
        Assert.False(StandingChange.Between(Beside(one), Beside(crossed)).Total.Difference!.Value.Interval.IsPoint);
        Assert.False(StandingChange.Between(Beside(one), Beside(one)).IsWithinFrameworkVersions);
    }

    [Fact]
    public void A_stricter_framework_version_distorts_nothing_only_where_all_were_made_by_one()
    {
        var (own, other) = (
            Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")),
            Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019")));
        Standing Beside(params Evaluation[] members) => Standing.InGroup(own, ReferenceGroup.FromEvaluations(
            Make.Text(), own.Framework, members,
            new GroupSelection(frameworkIds: [.. members.Select(static member => member.Framework.Id).Append(own.Framework.Id).Distinct()]),
            Catalogue.Embedded.MappingRegistry));
        Assert.True(Beside(own).IsWithinFrameworkVersion);
        Assert.False(Beside(own, other).IsWithinFrameworkVersion);
        Assert.False(Beside(other).IsWithinFrameworkVersion);
        Assert.False(Beside().IsWithinFrameworkVersion);
        Assert.True(StandingChange.Between(Beside(own), Beside(own)).IsWithinFrameworkVersions);
        Assert.False(StandingChange.Between(Beside(other), Beside(own)).IsWithinFrameworkVersions);
        Assert.False(StandingChange.Between(Beside(own), Beside(other)).IsWithinFrameworkVersions);
    }

    [Fact]
    public void A_mapping_to_another_content_of_the_groups_framework_version_is_refused()
    {
        var (from, to) = (Make.Framework("a", [60, 40]), Make.Framework("b", [60, 40]));
        var registry = new MappingRegistry([Make.Mapping(from, to, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2")])]);
        var refusal = Assert.Throws<ArgumentException>("mappings", () => ReferenceGroup.FromEvaluations(
            Make.Text("name"), Make.Framework("b", [40, 60]), [], new GroupSelection(frameworkIds: [from.Id]), registry));
        Assert.Contains("load both from the same catalogue", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            "name (en) (0)",
            ReferenceGroup.FromEvaluations(Make.Text("name"), to, [], new GroupSelection(frameworkIds: [from.Id]), registry).ToString());
    }

    [Fact]
    public void The_same_published_mean_cancels_and_another_does_not()
    {
        var own = Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019"));
        Standing Beside(decimal mean) => Standing.InGroup(
            own, ReferenceGroup.FromPublishedMean(new ReferenceMean(Make.Text(), Make.Source, mean), own.Framework));
        Assert.Equal(ScoreInterval.Closed(0, 0), StandingChange.Between(Beside(473), Beside(473)).Total.Difference!.Value.Interval);
        Assert.Equal(
            Rational.FromDecimal(2),
            StandingChange.Between(Beside(473), Beside(472)).Total.Difference!.Value.Interval is var range ? range.High - range.Low : 0);
    }

    [Property]
    public void Rank_and_verdict_follow_from_the_intervals(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var others = Enumerable.Range(0, tape.Between(1, 6)).Select(i => Worlds.Evaluation(tape, framework, $"e-{i}")).ToList();
        var own = Worlds.Evaluation(tape, framework, "own");
        var group = ReferenceGroup.FromEvaluations(Make.Text(), framework, tape.OneIn(2) ? others : [.. others, own]);
        var (standing, sheets) = (Standing.InGroup(own, group), others.Select(static other => ScoreSheet.FromEvaluation(other)).ToList());
        Assert.All(standing.Areas.Append(standing.Total), (line, i) =>
        {
            var beside = sheets.Select(sheet => i < framework.Areas.Count ? sheet.Areas[i] : sheet.Total).Where(static n => n.IsWhole)
                .Select(static n => n.Estimate!.Value.Interval).ToList();
            Assert.Equal(line.Verdict is StandingVerdict.Above, line.Reason is StandingReason.IntervalAboveZero);
            Assert.Equal(line.Verdict is StandingVerdict.Below, line.Reason is StandingReason.IntervalBelowZero);
            Assert.Subset(
                line.Caveats.Select(static caveat => caveat.Code).ToHashSet(),
                line.Score.Caveats.Select(static caveat => caveat.Code).ToHashSet());
            if (line.OwnScore is not { Interval: var interval } || beside.Count == 0)
            {
                Assert.Null(line.Rank);
                return;
            }

            Assert.Equal(
                new RankRange(
                    1 + beside.Count(b => (b - interval) is var d && (d.Low > 0 || (d.Low == 0 && !d.IncludesLow))),
                    1 + beside.Count(b => (b - interval).High > 0), beside.Count,
                    ScoreInterval.Closed(
                        Rational.FromFraction(
                            beside.Count(b => (interval - b) is var d && (d.Low > 0 || (d.Low == 0 && !d.IncludesLow))), beside.Count),
                        Rational.FromFraction(beside.Count(b => (interval - b).High > 0), beside.Count))),
                line.Rank);
        });
    }

    private static void AssertCounts(IEnumerable<ScoreRow> numbers, GroupStatistics statistic)
    {
        var (whole, all) = (numbers.Where(static number => number is { IsWhole: true, Estimate: not null }).ToList(), numbers.Count());
        Assert.Equal((whole.Count, all - whole.Count), (statistic.Count, statistic.MissingCount));
        Assert.Equal(
            whole.Count == 0
                ? null
                : whole.Aggregate(
                    default(ScoreEstimate), static (sum, number) => sum + number.Estimate!.Value) * Rational.FromFraction(1, whole.Count),
            statistic.Mean);
        Assert.Superset(
            whole.SelectMany(static number => number.Caveats).Select(static caveat => caveat.Code).ToHashSet(),
            statistic.Caveats.Select(static caveat => caveat.Code).ToHashSet());
    }

    /// <summary>The sum of some sub-questions of an area, where the translation or the evaluation itself knows all of them.</summary>
    private static ScoreEstimate? Over(Evaluation member, FrameworkMapping mapping, List<SubQuestion> questions, Area area)
    {
        var sheet = member.Framework.Id == mapping.To.Id ? ScoreSheet.FromEvaluation(member) : mapping.Translate(member).Scores;
        var number = sheet.Areas[area.Number - 1];
        if (questions.Count == area.SubQuestions.Count)
        {
            return number.IsWhole ? number.Estimate : null;
        }

        var scores = questions.ConvertAll(q => sheet[q.Number]);
        if (scores.Count == 0 || scores.Exists(static score => score.Estimate is null && !score.IsWithinArea))
        {
            return null;
        }

        if (!scores.Exists(static score => score.IsWithinArea))
        {
            return scores.Aggregate(default(ScoreEstimate), static (sum, score) => sum + score.Estimate!.Value);
        }

        if (member.Framework.Id != mapping.To.Id)
        {
            return number.Estimate;
        }

        var known = number.Estimate!.Value;
        var part = questions.Sum(static q => q.MaxPoints);
        var weights = area.SubQuestions.Select(q => questions.Contains(q) ? (Fraction)1 : 0).ToList();
        var naive = Kommunkompassen.Tests.Mapping.NaiveUnsplit.Weighted(
            [.. area.SubQuestions.Select(static q => q.MaxPoints)], weights, Kommunkompassen.Tests.Mapping.NaiveScore.Of(known));
        return new ScoreEstimate(
            known.Points * part / 100,
            ScoreInterval.Between(naive.Low.ToRational(), !naive.OpenLow, naive.High.ToRational(), !naive.OpenHigh));
    }
}
