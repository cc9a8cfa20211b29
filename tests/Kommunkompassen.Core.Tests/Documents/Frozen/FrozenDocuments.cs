using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Documents.Frozen;

/// <summary>The frozen documents, what each was made of, and the readers that know nothing but them.</summary>
internal static class FrozenDocuments
{
    internal const string Variable = "KOMMUNKOMPASSEN_WRITE_FROZEN";

    private const string OtherEvaluation = """
        {
          "kind": "evaluation", "formatVersion": 1, "id": "e2",
          "municipality": { "name": "Åmål", "code": "1492", "county": "Västra Götalands län" },
          "framework": "f2", "period": "2021-05-03/2021-05-05", "ordinal": 3,
          "report": { "id": "r3", "title": "Titel 2", "publisher": "SKR" },
          "percentageRule": "notPrinted", "totalRule": "roundedSumOfExactScores",
          "source": { "report": "r3", "chapter": "4" },
          "areas": [
            { "number": 1, "score": 61, "subQuestions": [
              { "number": "1.1", "achieved": 31, "max": 50 }, { "number": "1.2", "achieved": 30, "max": 50 } ] },
            { "number": 2, "score": 80, "subQuestions": [ { "number": "2.1", "achieved": 80, "max": 100 } ] }
          ]
        }
        """;

    internal static FrameworkVersion First { get; } = Samples.Find(new FrameworkId("f1"))!;

    internal static FrameworkVersion Second { get; } = Samples.Find(new FrameworkId("f2"))!;

    internal static Evaluation Before { get; } = Samples.Evaluations.Read(Samples.Evaluation);

    internal static Evaluation After { get; } = Samples.Evaluations.Read(OtherEvaluation);

    internal static FrameworkMapping Mapping { get; } = Samples.Mappings.Read(Samples.Mapping);

    internal static EvaluationComparison Comparison { get; } = EvaluationComparison.Between(Mapping.Translate(Before), After);

    internal static SensitivityAnalysis Sensitivity { get; } = SensitivityAnalysis.Run(
        Comparison, [new ShareRange(Make.Number("1.2"), Make.Number("2.1"), 0, Rational.FromFraction(3, 4))]);

    internal static ReferenceGroup Group { get; } = ReferenceGroup.FromEvaluations(
        Make.Text("group"), Second, [Before, After],
        new GroupSelection(EvaluationRound.Repeated, EvaluationPeriod.InYear(2015), frameworkIds: [First.Id, Second.Id]),
        new MappingRegistry([Mapping]));

    internal static ReferenceGroup Published { get; } = ReferenceGroup.FromPublishedMean(Before.Background.ReferenceMeans[0]);

    /// <summary>What today's code writes for each file.</summary>
    internal static IReadOnlyDictionary<string, string> Written { get; } = new Dictionary<string, string>
    {
        ["framework.json"] = Document.ToJson(First),
        ["evaluation.json"] = Document.ToJson(Before),
        ["mapping.json"] = Document.ToJson(Mapping),
        [Name("comparison", ResultMethods.Comparison)] = Document.ToJson(Comparison, Sensitivity, Mapping),
        [Name("audit", ResultMethods.Audit)] = Document.ToJson(EvaluationAudit.Run(Before)),
        [Name("reference-group", ResultMethods.ReferenceGroup)] = Document.ToJson(Group, [Before, After]),
        [Name("reference-group-by-ids", ResultMethods.ReferenceGroup)] = Document.ToJson(Group),
        [Name("reference-group-published", ResultMethods.ReferenceGroup)] = Document.ToJson(Published),
        ["scores.json"] = Document.ToScoresJson(Before),
        ["trace.json"] = Document.ToJson(Mapping.Translate(Before), Mapping.Translate(Before).TraceArea(2)),
        ["translation.json"] = Document.ToJson(Mapping.Translate(Before)),
        ["standing.json"] = Document.ToJson(StandingChange.Between(
            Standing.InGroup(Mapping.Translate(Before), Group),
            Standing.InGroup(ComparisonSide.From(After, acrossFrameworkVersions: true), Group))),
    };

    internal static string Folder(int version) => Path.Combine(AppContext.BaseDirectory, "Documents", "Frozen", $"v{version}");

    internal static MappingRegistry Mappings { get; } = new([Mapping]);

    internal static Evaluation? Find(EvaluationId id) => id == Before.Id ? Before : id == After.Id ? After : null;

    private static string Name(string what, int method) => method == 1 ? $"{what}.json" : $"{what}-method-{method}.json";
}
