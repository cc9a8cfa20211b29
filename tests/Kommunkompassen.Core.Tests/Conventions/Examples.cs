using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Reports;
using Kommunkompassen.Scoring;
using NodaTime;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>One valid value of every type that a public method of the library takes or belongs to: Olofström 2017 and 2022 and what is made
/// of them.</summary>
internal static class Examples
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded;
    private static readonly Evaluation Before = Catalogue.GetEvaluation(new EvaluationId("olofstrom-2017"));
    private static readonly Evaluation After = Catalogue.GetEvaluation(new EvaluationId("olofstrom-2022"));
    private static readonly FrameworkMapping Mapping = Catalogue.GetMapping(new MappingId("2010-2017--2020"));
    private static readonly Translation Translation = Mapping.Translate(Before);
    private static readonly EvaluationComparison Comparison = EvaluationComparison.Between(Translation, After);
    private static readonly ReferenceGroup Group = ReferenceGroup.FromEvaluations(new LocalizedText("g", "g"), After.Framework, [After]);
    private static readonly Standing Standing = Standing.InGroup(After, Group);

    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(Catalogue)] = Catalogue,
        [typeof(Evaluation)] = Before,
        [typeof(FrameworkVersion)] = Before.Framework,
        [typeof(FrameworkMapping)] = Mapping,
        [typeof(Translation)] = Translation,
        [typeof(ScoreTrace)] = Translation.TraceTotal(),
        [typeof(EvaluationComparison)] = Comparison,
        [typeof(ComparisonSide)] = Comparison.Before,
        [typeof(ReferenceGroup)] = Group,
        [typeof(GroupSelection)] = Group.Selection,
        [typeof(Standing)] = Standing,
        [typeof(StandingChange)] = StandingChange.Between(Standing, Standing),
        [typeof(SensitivityAnalysis)] = SensitivityAnalysis.Run(Comparison),
        [typeof(EvaluationAudit)] = EvaluationAudit.Run(Before),
        [typeof(MappingRegistry)] = Catalogue.MappingRegistry,
        [typeof(SubQuestionDrift)] = SubQuestionDrift.Along(Mapping)[0],
        [typeof(ScoreSheet)] = Translation.Scores,
        [typeof(PrintingRules)] = PrintingRules.DeclaredBy(Before),
        [typeof(ComparisonDocument)] = Catalogue.ComparisonReader.Read(Document.ToJson(Comparison)),
        [typeof(ReferenceGroupDocument)] = Catalogue.ReferenceGroupReader.Read(Document.ToJson(Group, [After])),
        [typeof(DocumentValidation)] = Catalogue.Validate(Document.ToUtf8Json(Before)),
        [typeof(DocumentReader<Evaluation>)] = Catalogue.EvaluationReader,
        [typeof(JsonLinesWriter)] = new JsonLinesWriter(Stream.Null),
        [typeof(ReadResult<FrameworkMapping>)] = Catalogue.MappingReader.TryRead(Document.ToUtf8Json(Mapping)),
        [typeof(ReadResult<Evaluation>)] = Catalogue.EvaluationReader.TryRead(Document.ToUtf8Json(Before)),
        [typeof(ScoreTableOptions)] = new ScoreTableOptions([Before.Framework], Before.Municipality, Before.Period, 1),
        [typeof(ReportTextOptions)] = new ReportTextOptions([Before.Framework]),
        [typeof(MappingExportOptions)] = new MappingExportOptions(),
        [typeof(EquatableList<MappingRoute>)] = Catalogue.MappingRegistry.GetRoutes(Before.Framework.Id, After.Framework.Id),
        [typeof(EquatableList<FrameworkEntry>)] = Catalogue.Frameworks,
        [typeof(EquatableList<EvaluationEntry>)] = Catalogue.Evaluations,
        [typeof(EquatableList<MappingEntry>)] = Catalogue.Mappings,
        [typeof(IReadOnlyDictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational>)] =
            new Dictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational>(),
        [typeof(Func<FrameworkId, FrameworkVersion?>)] = (Func<FrameworkId, FrameworkVersion?>)Catalogue.FindFramework,
        [typeof(Func<EvaluationId, Evaluation?>)] = (Func<EvaluationId, Evaluation?>)Catalogue.FindEvaluation,
        [typeof(Stream)] = Stream.Null,
        [typeof(DateInterval)] = new DateInterval(new LocalDate(2017, 10, 3), new LocalDate(2017, 10, 5)),
        [typeof(Instant)] = Instant.FromUnixTimeSeconds(0),
        [typeof(CancellationToken)] = CancellationToken.None,
    };

    internal static bool Has(Type type) => Values.ContainsKey(type) || Nouns.Has(Nullable.GetUnderlyingType(type) ?? type);

    internal static object? Of(Type type) => Values.TryGetValue(type, out var value) ? value : Nouns.A(type, 0);
}
