using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Auditing;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What reference groups, standings and their changes say: all of it for the five reports, each sentence once for arbitrary
/// groups.</summary>
public sealed class StandingTextsTests
{
    [Fact]
    public void Of_the_five_reports()
    {
        var (text, given) = (new ApprovedText(), new HashSet<LocalizedText>());
        var all = new GroupSelection(frameworkIds: Catalogue.Embedded.Frameworks.Select(static framework => framework.Id));
        var group = ReferenceGroup.FromEvaluations(
            Make.Text("all five"), RealReports.Olofstrom2022.Framework, RealReports.All, all, Catalogue.Embedded.MappingRegistry);
        Write(text, group, given);
        Write(text, Standing.InGroup(RealReports.Avesta2014, group, Catalogue.Embedded.MappingRegistry), given);
        Write(
            text,
            StandingChange.Between(
                Standing.InGroup(RealReports.Olofstrom2017, group, Catalogue.Embedded.MappingRegistry),
                Standing.InGroup(RealReports.Olofstrom2022, group)),
            given);
        text.Assert("standings-of-reports");
    }

    [Fact]
    public void Of_arbitrary_groups()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 40; seed++)
        {
            var tape = Tape.Seeded(seed, 1200);
            var parts = MappingParts.Draw(tape);
            var registry = new MappingRegistry([parts.Mapping()]);
            var members = Enumerable.Range(0, tape.Below(6))
                .Select(i => Worlds.Evaluation(tape, tape.OneIn(3) ? parts.From : parts.To, $"e-{i}")).ToList();
            var selection = new GroupSelection(frameworkIds: [parts.From.Id, parts.To.Id]);
            var group = ReferenceGroup.FromEvaluations(Make.Text($"group {seed}"), parts.To, members, selection, registry);
            var own = Worlds.Evaluation(tape, tape.OneIn(2) ? parts.From : parts.To, "own");
            var later = members.FirstOrDefault() ?? Worlds.Evaluation(tape, parts.To, "later");
            var (before, after) = (Standing.InGroup(own, group, registry), Standing.InGroup(later, group, registry));
            text.Input(
                $"group {seed}: {string.Join(" ", group.MemberIds)} of {string.Join(" ", group.FrameworkIds)}, {group.LeftOutCount} left "
                    + $"out");
            foreach (var row in group.Areas.Append(group.Total))
            {
                text.AddFirst($"{row.Level} {row.Number} of the group: {row.Count} and {row.MissingCount} missing, {row.Mean}",
                    row.Caveats);
            }

            foreach (var row in before.Areas.Append(before.Total))
            {
                text.AddFirst($"{row.Level} {row.Number} of {own.Framework.Id} in it: {row.OwnScore}, {row.Verdict}", row.Caveats);
            }

            var change = StandingChange.Between(before, after);
            foreach (var row in change.Areas.Append(change.Total))
            {
                text.AddFirst($"{row.After.Number} of the change to {later.Id}: {row.Difference}", row.Caveats);
            }
        }

        text.Assert("standings");
    }

    private static void Write(ApprovedText text, ReferenceGroup group, HashSet<LocalizedText> given)
    {
        text.Head(
            $"{group}: {string.Join(" ", group.MemberIds)} of {string.Join(" ", group.FrameworkIds)}, {group.LeftOutCount} left out, "
                + $"{group.UndatedCount} undated, sum {group.SumOfAreaMeans}");
        foreach (var row in group.Areas.Append(group.Total))
        {
            text.Add(
                $"{row.Level} {row.Number} {row.Title}: {row.Count} and {row.MissingCount} missing, {row.MeasuredPoints} of ",
                $"{row.MaxPoints}, {row.Coverage}");
            text.Add($"  {row.LowerQuartile}; {row.Median}; {row.UpperQuartile}; mean {row.Mean}");
            text.Add(row.Caveats);
            text.AddNew(row.Caveats, given);
        }
    }

    private static void Write(ApprovedText text, Standing standing, HashSet<LocalizedText> given)
    {
        text.Head($"{standing.Side.Evaluation} in {standing.Group}, {(standing.IsMember ? "a member" : "no member")}");
        foreach (var row in standing.Areas.Append(standing.Total))
        {
            text.Add(
                $"{row.Level} {row.Number} {row.Title}: {row.OwnScore} over {row.MeasuredPoints} of {row.Score}, {row.Difference}: ",
                $"{row.Verdict} {row.Reason}, rank {row.Rank?.Best}-{row.Rank?.Worst} of {row.Rank?.OtherCount} {row.Rank?.ShareBelow}");
            text.Add(row.Caveats);
            text.AddNew(row.Caveats, given);
        }
    }

    private static void Write(ApprovedText text, StandingChange change, HashSet<LocalizedText> given)
    {
        text.Head($"{change.Before.Side.Evaluation} to {change.After.Side.Evaluation} in {change.After.Group}");
        foreach (var row in change.Areas.Append(change.Total))
        {
            text.Add($"{row.After.Number}: {row.Difference}: {row.Verdict} {row.Reason}");
            text.Add(row.Caveats);
            text.AddNew(row.Caveats, given);
        }
    }
}
