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
        KindSchema.AssertValid(Documents.WriteText(framework));
        KindSchema.AssertValid(Documents.WriteText(evaluation));
        KindSchema.AssertValid(Documents.WriteText(mapping));
        KindSchema.AssertValid(Documents.WriteScoresText(evaluation));
        KindSchema.AssertValid(Documents.WriteText([new MappingRegistry([mapping]).Find(mapping.From.Id, mapping.To.Id)!]));
    }

    [Property(Arbitrary = [typeof(TapeArbitrary)])]
    public void Documents_of_what_is_computed(Tape tape)
    {
        var scenario = ResultScenario.Draw(tape);
        var (comparison, translation) = (scenario.Compare(tape), scenario.Mapping.Translate(scenario.Before));
        KindSchema.AssertValid(Documents.WriteText(comparison, scenario.Sensitivity(tape, comparison), tape.OneIn(2) ? scenario.Mapping : null));
        KindSchema.AssertValid(Documents.WriteText(EvaluationAudit.Of(scenario.Before)));
        KindSchema.AssertValid(Documents.WriteText(translation, translation.TraceTotal()));
        KindSchema.AssertValid(Documents.WriteText(translation, translation.TraceArea(1)));
        KindSchema.AssertValid(Documents.WriteText(translation, translation.Trace(scenario.Mapping.To.SubQuestions[^1].Number)));
        Evaluation[] offered = [scenario.Before, scenario.After];
        var group = ReferenceGroup.Of(
            Make.Text(), scenario.Mapping.To, offered, new GroupSelection(forms: [scenario.Mapping.From.Id, scenario.Mapping.To.Id]),
            new MappingRegistry([scenario.Mapping]));
        KindSchema.AssertValid(Documents.WriteText(group));
        KindSchema.AssertValid(Documents.WriteText(group, offered));
        KindSchema.AssertValid(Documents.WriteText(translation));
        var (earlier, later) = (Standing.Of(translation, group), Standing.Of(ComparisonSide.Of(scenario.After, acrossForms: true), group));
        KindSchema.AssertValid(Documents.WriteText(earlier));
        KindSchema.AssertValid(Documents.WriteText(StandingChange.Between(earlier, later)));
    }

    [Fact]
    public void Documents_of_the_catalogue()
    {
        var catalogue = Catalogue.Embedded;
        KindSchema.AssertValid(Catalogue.WriteListText(catalogue.Frameworks, catalogue.Evaluations, catalogue.Mappings));
        Assert.All(
            catalogue.Frameworks.SelectMany(_ => catalogue.Frameworks, (from, to) => catalogue.Registry.Routes(from.Id, to.Id)).Where(static routes => routes.Count > 0),
            static routes => KindSchema.AssertValid(Documents.WriteText(routes)));
        KindSchema.AssertValid(Documents.WriteCheckText(catalogue.MappingReader.TryRead("{}")));
        KindSchema.AssertValid(Documents.WriteCheckText(catalogue.MappingReader.TryRead(EmbeddedDocument.Open("mappings/2016--2020.json").Bytes)));
        KindSchema.AssertValid(Documents.WriteCheckText(catalogue.MappingReader.TryRead(Encoding.UTF8.GetBytes("{\"kind\":\"mapping\",\"formatVersion\":1,\"\":1}"))));
    }
}
