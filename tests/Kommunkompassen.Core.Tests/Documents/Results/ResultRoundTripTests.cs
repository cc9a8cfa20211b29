using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Results;

/// <summary>A computed result that was written is read back to an equal one, which is written to the same bytes.</summary>
public sealed class ResultRoundTripTests
{
    public static TheoryData<string, string> Pairs =>
        [.. from one in Catalogue.Embedded.Evaluations from other in Catalogue.Embedded.Evaluations select (one.Id.Value, other.Id.Value)];

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Any_comparison(Tape tape)
    {
        var scenario = ResultScenario.Draw(tape);
        var comparison = scenario.Compare(tape);
        var sensitivity = scenario.Sensitivity(tape, comparison);
        var text = Document.ToJson(comparison, sensitivity, tape.OneIn(3) ? scenario.Mapping : null);
        var read = scenario.Comparisons.Read(text);
        Assert.Equal(comparison, read.Comparison);
        Assert.Equal(sensitivity, read.Sensitivity);
        Assert.True(read.IsProven);
        Assert.Equal(text, Document.ToJson(read));
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Any_audit(Tape tape)
    {
        var evaluation = Worlds.Evaluation(tape, Worlds.Framework(tape, "a"));
        var audit = EvaluationAudit.Run(evaluation);
        var text = Document.ToJson(audit);
        var read = Document.CreateAuditReader(_ => evaluation.Framework).Read(text);
        Assert.Equal(audit, read);
        Assert.Equal(text, Document.ToJson(read));
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Any_group_by_its_evaluations_and_by_their_ids(Tape tape)
    {
        var scenario = ResultScenario.Draw(tape);
        Evaluation[] offered = [.. tape.Shuffled([scenario.Before, scenario.After]).Take(tape.Between(0, 2))];
        var selection = new GroupSelection(
            tape.OfEnum<EvaluationRound>(), tape.OneIn(2) ? null : EvaluationPeriod.InYear(tape.Between(2015, 2020)),
            tape.OneIn(2) ? null : EvaluationPeriod.InYear(tape.Between(2020, 2024)),
            tape.OneIn(3) ? null : [scenario.Mapping.From.Id, scenario.Mapping.To.Id]);
        if (selection.FrameworkIds.Count == 0)
        {
            offered = [.. offered.Where(one => one.Framework.Id == scenario.Mapping.To.Id)];
        }

        var group = ReferenceGroup.FromEvaluations(
            Make.Text("the group"), scenario.Mapping.To, offered, selection, new MappingRegistry([scenario.Mapping]));
        foreach (var text in new[] { Document.ToJson(group, offered), Document.ToJson(group) })
        {
            var read = scenario.Groups.Read(text);
            Assert.Equal(group, read.Group);
            Assert.Equal(text, Document.ToJson(read));
        }
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Any_published_group(Tape tape)
    {
        var framework = Make.Framework("f", [.. Enumerable.Range(0, 8).Select(static _ => (int[])[100])]);
        var mean = new ReferenceMean(
            Make.Text("others"), Make.Source, tape.Between(0, 8000) / 10m, tape.OneIn(2), tape.OneIn(2) ? tape.Between(1, 300) : null);
        var caveats = Enumerable.Range(0, tape.Below(4)).Select(_ => Worlds.Caveat(tape, "of-report", CaveatSubject.Evaluation))
            .DistinctBy(static caveat => caveat.Code).ToList();
        var group = ReferenceGroup.FromPublishedMean(mean, tape.OneIn(2) ? framework : null, tape.OneIn(2), caveats);
        var text = Document.ToJson(group);
        var read = Document.CreateReferenceGroupReader(_ => framework, new MappingRegistry([]), static _ => null).Read(text);
        Assert.Equal(group, read.Group);
        Assert.Equal(text, Document.ToJson(read));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_published_evaluations_in_pairs(string before, string after)
    {
        var catalogue = Catalogue.Embedded;
        var comparison = EvaluationComparison.Between(
            catalogue.GetEvaluation(new EvaluationId(before)), catalogue.GetEvaluation(new EvaluationId(after)), catalogue.MappingRegistry);
        var sensitivity = comparison.Before.Translation is null ? null : SensitivityAnalysis.Run(comparison);
        var text = Document.ToJson(comparison, sensitivity, null);
        var read = catalogue.ComparisonReader.Read(text);
        Assert.Equal(comparison, read.Comparison);
        Assert.Equal(sensitivity, read.Sensitivity);
        Assert.Equal(text, Document.ToJson(read));
    }

    [Fact]
    public void The_audits_of_the_published_evaluations()
        => Assert.All(Catalogue.Embedded.Evaluations, static entry =>
        {
            var audit = EvaluationAudit.Run(Catalogue.Embedded.GetEvaluation(entry.Id));
            var text = Document.ToJson(audit);
            var read = Catalogue.Embedded.AuditReader.Read(text);
            Assert.Equal(audit, read);
            Assert.Equal(text, Document.ToJson(read));
        });

    [Fact]
    public void The_group_of_the_published_evaluations()
    {
        var catalogue = Catalogue.Embedded;
        Evaluation[] all = [.. catalogue.Evaluations.Select(entry => catalogue.GetEvaluation(entry.Id))];
        var selection = new GroupSelection(frameworkIds: all.Select(static one => one.Framework.Id));
        var group = ReferenceGroup.FromEvaluations(
            Make.Text("all"), catalogue.GetFramework(new FrameworkId("2020")), all, selection, catalogue.MappingRegistry);
        Assert.Equal(group, catalogue.ReferenceGroupReader.Read(Document.ToJson(group, all)).Group);
        Assert.Equal(group, catalogue.ReferenceGroupReader.Read(Document.ToJson(group)).Group);
        Assert.Throws<ArgumentException>("evaluations", () => Document.ToJson(group, all.Skip(1)));
    }
}
