using System.Text.Json;
using FsCheck.Xunit;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>A written translation says all that the translation says, and no number stands without what it must not be read
/// without.</summary>
public sealed class TranslationDocumentTests
{
    [Fact]
    public void Every_embedded_evaluation_in_every_form_that_it_can_be_translated_to()
    {
        var catalogue = Catalogue.Embedded;
        var count = 0;
        foreach (var (evaluation, to) in catalogue.Evaluations.SelectMany(
            entry => catalogue.Frameworks.Select(form => (catalogue.GetEvaluation(entry.Id), form.Id))))
        {
            if (catalogue.MappingRegistry.FindRoute(evaluation.Framework.Id, to) is { } route)
            {
                AssertWhole(route.Mapping.Translate(evaluation));
                count++;
            }
        }

        Assert.InRange(count, 8, 25);
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(DomainArbitraries)])]
    public void Arbitrary_evaluations(Evaluation evaluation)
        => AssertWhole(FrameworkMapping.Identity(evaluation.Framework).Translate(evaluation));

    private static void AssertWhole(Translation translation)
    {
        var text = Document.ToJson(translation);
        Assert.Equal(text, Document.ToJson(translation));
        using var document = JsonDocument.Parse(text);
        var (root, scores) = (document.RootElement, translation.Scores);
        Assert.Equal("translation", root.GetProperty("kind").GetString());
        Assert.Equal(translation.Mapping.ContentHash, root.GetProperty("mapping").GetProperty("hash").GetString());
        Assert.Equal(translation.Evaluation.Id.Value, root.GetProperty("evaluation").GetProperty("id").GetString());
        AssertScores(scores.SubQuestions, root.GetProperty("questions"));
        AssertScores(scores.Areas, root.GetProperty("areas"));
        AssertScore(scores.Total, root.GetProperty("total"));
        Assert.Equal(
            scores.Framework.SubQuestions.Select(static question => question.Number.ToString()),
            root.GetProperty("questions").EnumerateArray().Select(static line => line.GetProperty("number").GetString()));
        Assert.Equal(
            scores.Framework.Areas.Select(static area => area.Number),
            root.GetProperty("areas").EnumerateArray().Select(static line => line.GetProperty("number").GetInt32()));
        Assert.Equal(translation.Mapping.RetiredSubQuestions.Count, Length(root, "retired"));
        Assert.Equal(scores.Total.Gaps.Count, Length(root, "gaps"));
        Assert.Equal(scores.Total.Caveats.Count, Length(root, "caveats"));

        // Every key of a line leads to a caveat in full.
        var keys = root.TryGetProperty("caveats", out var caveats)
            ? caveats.EnumerateArray().Select(static caveat => caveat.GetProperty("key").GetString()).ToHashSet()
            : [];
        var used = root.GetProperty("questions").EnumerateArray().Concat(root.GetProperty("areas").EnumerateArray())
            .SelectMany(
                static line => line.TryGetProperty("caveats", out var of) ? of.EnumerateArray().Select(static key => key.GetString()) : []);
        Assert.Subset(keys, used.ToHashSet());
    }

    private static void AssertScores(EquatableList<ScoreRow> scores, JsonElement lines)
    {
        Assert.Equal(scores.Count, lines.GetArrayLength());
        foreach (var (score, line) in scores.Zip(lines.EnumerateArray()))
        {
            AssertScore(score, line);
        }
    }

    private static void AssertScore(ScoreRow score, JsonElement line)
    {
        Assert.Equal(
            (score.MaxPoints, score.MeasuredPoints), (line.GetProperty("max").GetInt32(), line.GetProperty("measured").GetInt32()));
        Assert.Equal(score.Coverage, Exact(line.GetProperty("coverage")));
        Assert.Equal(score.Estimate is null, !line.TryGetProperty("score", out var written));
        Assert.Equal(score.Caveats.Count, Length(line, "caveats"));
        if (score.Estimate is { } estimate)
        {
            Assert.Equal(estimate.Points, Exact(written));
            Assert.Equal(
                (estimate.Interval.Low, estimate.Interval.High), (Exact(written.GetProperty("low")), Exact(written.GetProperty("high"))));
            Assert.Equal(
                (estimate.Interval.IncludesLow, estimate.Interval.IncludesHigh),
                (written.GetProperty("includesLow").GetBoolean(), written.GetProperty("includesHigh").GetBoolean()));
        }
    }

    private static Rational Exact(JsonElement number) => Rational.Parse(number.GetProperty("exact").GetString()!);

    private static int Length(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.GetArrayLength() : 0;
}
