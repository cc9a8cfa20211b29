using System.Reflection;
using System.Xml.Linq;
using Kommunkompassen.Data;
using Kommunkompassen.Docs.Reference;
using Kommunkompassen.Mapping;
using Kommunkompassen.Testing;
using Xunit;

namespace Kommunkompassen.Samples.Tests.Generator;

/// <summary>The API reference knows everything public, and refuses what nobody has documented.</summary>
public sealed class ReferenceTests
{
    private static readonly Assembly[] Assemblies = [typeof(Catalogue).Assembly, typeof(DomainArbitraries).Assembly];

    [Fact]
    public void All_that_is_public_is_documented()
        => Assert.Empty(XmlDocumentation.Beside(Assemblies).Missing(Assemblies.SelectMany(ApiMembers.Types)));

    [Theory]
    [InlineData("T:Kommunkompassen.Data.Catalogue")]
    [InlineData(
        "M:Kommunkompassen.Mapping.FrameworkMappingExtensions.Translate("
        + "Kommunkompassen.Mapping.FrameworkMapping,Kommunkompassen.Evaluation)")]
    [InlineData("P:Kommunkompassen.Comparison.ComparisonRow.Verdict")]
    [InlineData("F:Kommunkompassen.ValueStatus.Derived")]
    [InlineData("M:Kommunkompassen.Scoring.Rational.op_Implicit(System.Int32)~Kommunkompassen.Scoring.Rational")]
    [InlineData("P:Kommunkompassen.EquatableList`1.Item(System.Int32)")]
    public void A_member_without_documentation_is_refused(string id)
    {
        var files = Assemblies.Select(Documentation).ToArray();
        files.SelectMany(static file => file.Descendants("member")).Single(member => member.Attribute("name")!.Value == id).Remove();
        Assert.Equal([id], new XmlDocumentation(files).Missing(Assemblies.SelectMany(ApiMembers.Types)));
    }

    [Fact]
    public void An_empty_summary_is_refused_too()
    {
        var files = Assemblies.Select(Documentation).ToArray();
        files[0].Descendants("member").Single(static member => member.Attribute("name")!.Value == "T:Kommunkompassen.Area")
            .Element("summary")!.Value = " ";
        Assert.Equal(["T:Kommunkompassen.Area"], new XmlDocumentation(files).Missing(Assemblies.SelectMany(ApiMembers.Types)));
    }

    [Fact]
    public void A_parameter_that_is_left_out_is_refused()
    {
        var files = Assemblies.Select(Documentation).ToArray();
        const string Id =
            "M:Kommunkompassen.Mapping.FrameworkMapping.WithShares(Kommunkompassen.MappingId,"
                + "System.Collections.Generic.IReadOnlyDictionary{System.ValueTuple{"
                + "Kommunkompassen.SubQuestionNumber,Kommunkompassen.SubQuestionNumber},"
                + "Kommunkompassen.Scoring.Rational})";
        files[0].Descendants("member").Single(static member => member.Attribute("name")!.Value == Id).Elements("param")
            .Single(static it => it.Attribute("name")!.Value == "shares").Remove();
        Assert.Equal([$"{Id} parameter shares"], new XmlDocumentation(files).Missing(Assemblies.SelectMany(ApiMembers.Types)));
    }

    [Fact]
    public void What_the_compiler_knows_is_what_the_reference_shows()
    {
        var shown = Assemblies.SelectMany(ApiMembers.Types).SelectMany(static type => ApiMembers.Of(type).Append(type)).Select(MemberIds.Of)
            .ToHashSet();
        var written = Assemblies.SelectMany(static assembly => Documentation(assembly).Descendants("member"))
            .Select(static member => member.Attribute("name")!.Value).ToHashSet();
        Assert.True(shown.Count > 500, $"Only {shown.Count} members are shown.");
        Assert.All(shown.Except(written), static id => Assert.EndsWith(".#ctor", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Signatures_read_as_they_are_written()
    {
        var shown = ApiMembers.Of(typeof(FrameworkMapping)).Concat(ApiMembers.Of(typeof(FrameworkMappingExtensions)))
            .Select(Signatures.Of).ToList();
        Assert.Contains("public static Translation Translate(this FrameworkMapping mapping, Evaluation evaluation)", shown);
        Assert.Contains("public EquatableList<Link> Links { get; }", shown);
        Assert.Contains(
            shown,
            static line
                => line.Contains(
                    "IReadOnlyDictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational> shares", StringComparison.Ordinal));
        Assert.Contains(
            "public FrameworkMapping? FindDirectMapping(FrameworkId from, FrameworkId to)",
            ApiMembers.Of(typeof(Catalogue)).Select(Signatures.Of));
        Assert.Equal("public sealed record Area", Signatures.Of(typeof(Area)));
        Assert.Equal("public static class DomainArbitraries", Signatures.Of(typeof(DomainArbitraries)));
    }

    private static XDocument Documentation(Assembly assembly) => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
}
