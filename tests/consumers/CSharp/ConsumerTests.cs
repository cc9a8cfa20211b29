using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Documents;
using Kommunkompassen.Testing;
using Xunit;

/// <summary>A team that has nothing but the package does what README and site say.</summary>
public sealed class ConsumerTests
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded;

    private static Evaluation Evaluation(string id) => Catalogue.GetEvaluation(new EvaluationId(id));

    [Fact]
    public void Two_evaluations_of_different_framework_versions_are_compared_with_intervals_and_caveats()
    {
        var comparison = EvaluationComparison.Between(
            Evaluation("olofstrom-2017"), Evaluation("olofstrom-2022"), Catalogue.MappingRegistry);

        Assert.Equal(new FrameworkId("2020"), comparison.Framework.Id);
        Assert.Equal(Verdict.Improved, comparison.Total.Verdict);
        Assert.Equal("55.5", comparison.Total.Difference?.Points.ToDecimal(1).ToString());
        Assert.All(comparison.Areas, static area => Assert.NotEmpty(area.Caveats));
    }

    [Fact]
    public void A_document_is_written_and_read_back()
    {
        var written = Document.ToJson(Evaluation("amal-2019"));

        Assert.Equal(Evaluation("amal-2019"), Catalogue.EvaluationReader.Read(written));
    }

    [Fact]
    public void A_faulty_document_is_refused_with_every_fault_and_its_pointer()
    {
        var spoilt = Document.ToJson(Evaluation("olofstrom-2022"))
            .Replace("\"Olofström\"", "\"\"", StringComparison.Ordinal).Replace("\"ordinal\"", "\"ordinary\"", StringComparison.Ordinal);

        var read = Catalogue.EvaluationReader.TryRead(spoilt);

        Assert.Null(read.Value);
        Assert.True(read.Faults.Count >= 2);
        Assert.All(read.Faults, static fault => Assert.StartsWith("/", fault.Position, StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_of_generators_gives_evaluations_of_an_official_framework_version() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Evaluations.Arbitrary(Catalogue.GetFramework(new FrameworkId("2020"))),
            static evaluation => evaluation.Equals(Catalogue.EvaluationReader.Read(Document.ToJson(evaluation)))));

    [Fact]
    public void A_printed_table_is_audited() =>
        Assert.NotEmpty(EvaluationAudit.Run(Evaluation("ronneby-2017")).Anomalies);
}
