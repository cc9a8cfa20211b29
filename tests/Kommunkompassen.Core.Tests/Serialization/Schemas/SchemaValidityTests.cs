using System.Text;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Serialization;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Serialization.Results;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Serialization.Schemas;

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
        KindSchema.AssertValid(Documents.ToJson(framework));
        KindSchema.AssertValid(Documents.ToJson(evaluation));
        KindSchema.AssertValid(Documents.ToJson(mapping));
        KindSchema.AssertValid(Documents.ToScoresJson(evaluation));
        KindSchema.AssertValid(Documents.ToJson([new MappingRegistry([mapping]).FindRoute(mapping.From.Id, mapping.To.Id)!]));
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Documents_of_what_is_computed(Tape tape)
    {
        var scenario = ResultScenario.Draw(tape);
        var (comparison, translation) = (scenario.Compare(tape), scenario.Mapping.Translate(scenario.Before));
        KindSchema.AssertValid(Documents.ToJson(comparison, scenario.Sensitivity(tape, comparison), tape.OneIn(2) ? scenario.Mapping : null));
        KindSchema.AssertValid(Documents.ToJson(EvaluationAudit.Of(scenario.Before)));
        KindSchema.AssertValid(Documents.ToJson(translation, translation.TraceTotal()));
        KindSchema.AssertValid(Documents.ToJson(translation, translation.TraceArea(1)));
        KindSchema.AssertValid(Documents.ToJson(translation, translation.TraceSubQuestion(scenario.Mapping.To.SubQuestions[^1].Number)));
        Evaluation[] offered = [scenario.Before, scenario.After];
        var group = ReferenceGroup.Of(
            Make.Text(), scenario.Mapping.To, offered, new GroupSelection(frameworkIds: [scenario.Mapping.From.Id, scenario.Mapping.To.Id]),
            new MappingRegistry([scenario.Mapping]));
        KindSchema.AssertValid(Documents.ToJson(group));
        KindSchema.AssertValid(Documents.ToJson(group, offered));
        KindSchema.AssertValid(Documents.ToJson(translation));
        var (earlier, later) = (Standing.Of(translation, group), Standing.Of(ComparisonSide.Of(scenario.After, acrossForms: true), group));
        KindSchema.AssertValid(Documents.ToJson(earlier));
        KindSchema.AssertValid(Documents.ToJson(StandingChange.Between(earlier, later)));
    }

    [Fact]
    public void Documents_of_the_catalogue()
    {
        var catalogue = Catalogue.Embedded;
        KindSchema.AssertValid(Catalogue.WriteListText(catalogue.Frameworks, catalogue.Evaluations, catalogue.Mappings));
        Assert.All(
            catalogue.Frameworks.SelectMany(_ => catalogue.Frameworks, (from, to) => catalogue.MappingRegistry.GetRoutes(from.Id, to.Id)).Where(static routes => routes.Count > 0),
            static routes => KindSchema.AssertValid(Documents.ToJson(routes)));
        KindSchema.AssertValid(Documents.ToCheckJson(catalogue.MappingReader.TryRead("{}")));
        KindSchema.AssertValid(Documents.ToCheckJson(catalogue.MappingReader.TryRead(EmbeddedDocument.Open("mappings/2016--2020.json").Bytes)));
        KindSchema.AssertValid(Documents.ToCheckJson(catalogue.MappingReader.TryRead(Encoding.UTF8.GetBytes("{\"kind\":\"mapping\",\"formatVersion\":1,\"\":1}"))));
    }
}
