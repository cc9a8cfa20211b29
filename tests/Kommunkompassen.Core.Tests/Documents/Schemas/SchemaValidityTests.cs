using System.Text;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Documents.Results;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Schemas;

/// <summary>Every document that comes with the library and every document that is written keeps the schema of its kind.</summary>
public sealed class SchemaValidityTests
{
    public static TheoryData<string> Embedded => ["index.json", .. EmbeddedDocument.Names];

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
        KindSchema.AssertValid(Document.ToJson([new MappingRegistry([mapping]).FindRoute(mapping.From.Id, mapping.To.Id)!]));
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

    [Fact]
    public void Documents_of_the_catalogue()
    {
        var catalogue = Catalogue.Embedded;
        KindSchema.AssertValid(Catalogue.WriteListText(catalogue.Frameworks, catalogue.Evaluations, catalogue.Mappings));
        Assert.All(
            catalogue.Frameworks.SelectMany(_ => catalogue.Frameworks, (from, to) => catalogue.MappingRegistry.GetRoutes(from.Id, to.Id))
                .Where(static routes => routes.Count > 0),
            static routes => KindSchema.AssertValid(Document.ToJson(routes)));
        KindSchema.AssertValid(Document.ToCheckJson(catalogue.MappingReader.TryRead("{}")));
        KindSchema.AssertValid(
            Document.ToCheckJson(catalogue.MappingReader.TryRead(EmbeddedDocument.Open("mappings/2016--2020.json").Bytes)));
        KindSchema.AssertValid(
            Document.ToCheckJson(
                catalogue.MappingReader.TryRead(Encoding.UTF8.GetBytes("{\"kind\":\"mapping\",\"formatVersion\":1,\"\":1}"))));
    }
}
