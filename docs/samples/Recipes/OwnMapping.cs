using Kommunkompassen;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Recipes;

/// <summary>A split that one's own team reads otherwise, and what it does to the verdicts.</summary>
internal static class OwnMapping
{
    internal static void Run()
    {
        #region shares
        var catalogue = Catalogue.Embedded;
        var embedded = catalogue.GetMapping(new MappingId("2010-2017--2020"));
        var own = embedded.WithShares(
            new MappingId("exempelby.2010-2017--2020"),
            new Dictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational>
            {
                [(new SubQuestionNumber(2, 3), new SubQuestionNumber(5, 3))] = Rational.FromFraction(1, 4),
                [(new SubQuestionNumber(2, 3), new SubQuestionNumber(5, 4))] = Rational.FromFraction(3, 4),
            });
        #endregion shares

        #region compare
        var before = catalogue.GetEvaluation(new EvaluationId("olofstrom-2017"));
        var after = catalogue.GetEvaluation(new EvaluationId("olofstrom-2022"));
        foreach (var mapping in new[] { embedded, own })
        {
            var area = EvaluationComparison.Between(before, after, catalogue.MappingRegistry.With(mapping)).FindArea(5)!;
            var points = $"{area.ComparableBefore?.Points:F2} -> {area.ComparableAfter?.Points:F2}";
            Console.WriteLine($"{mapping.Id}, {mapping.ContentHash[..12]}: area 5 {points}, {area.Verdict}");
        }
        #endregion compare

        #region document
        var document = Document.ToJson(own);
        var same = catalogue.MappingReader.Read(document) == own;
        Console.WriteLine($"{document.Length} characters; read back the same: {same}");
        #endregion document
    }
}
