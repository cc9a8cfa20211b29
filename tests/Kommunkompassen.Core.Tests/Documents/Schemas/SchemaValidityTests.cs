using System.Text;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Documents.Results;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Schemas;

/// <summary>Every document that comes with the library and every document that is written keeps the schema of its kind.</summary>
public sealed class SchemaValidityTests
{
    public static TheoryData<string> Embedded => [.. EmbeddedDocument.Names];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Embedded_documents(string name) => KindSchema.AssertValid(EmbeddedDocument.Open(name).Text);

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Documents_of_what_is_given(FrameworkVersion framework, Evaluation evaluation, FrameworkMapping mapping)
    {
        KindSchema.AssertValid(Document.ToJson(framework));
        KindSchema.AssertValid(Document.ToJson(evaluation));
        KindSchema.AssertValid(Document.ToJson(mapping));
        KindSchema.AssertValid(Document.ToScoresJson(evaluation));
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Documents_of_what_is_computed(Tape tape)
    {
        var scenario = ResultScenario.Draw(tape);
        var (comparison, translation) = (scenario.Compare(tape), scenario.Mapping.Translate(scenario.Before));
        KindSchema.AssertValid(
            Document.ToJson(comparison, scenario.Sensitivity(tape, comparison), tape.OneIn(2) ? scenario.Mapping : null));
        KindSchema.AssertValid(Document.ToJson(EvaluationAudit.Run(scenario.Before)));
        KindSchema.AssertValid(Document.ToJson(translation, translation.TraceTotal()));
        KindSchema.AssertValid(Document.ToJson(translation, translation.TraceArea(1)));
        KindSchema.AssertValid(Document.ToJson(translation, translation.TraceSubQuestion(scenario.Mapping.To.SubQuestions[^1].Number)));
        Evaluation[] offered = [scenario.Before, scenario.After];
        var group = ReferenceGroup.FromEvaluations(
            Make.Text(), scenario.Mapping.To, offered, new GroupSelection(frameworkIds: [scenario.Mapping.From.Id, scenario.Mapping.To.Id]),
            new MappingRegistry([scenario.Mapping]));
        KindSchema.AssertValid(Document.ToJson(group));
        KindSchema.AssertValid(Document.ToJson(group, offered));
        KindSchema.AssertValid(Document.ToJson(translation));
        var (earlier, later) = (
            Standing.InGroup(translation, group),
            Standing.InGroup(ComparisonSide.From(scenario.After, acrossFrameworkVersions: true), group));
        KindSchema.AssertValid(Document.ToJson(earlier));
        KindSchema.AssertValid(Document.ToJson(StandingChange.Between(earlier, later)));
    }
}
