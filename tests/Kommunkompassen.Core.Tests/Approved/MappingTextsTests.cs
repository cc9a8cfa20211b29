using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What translations, their traces, compositions and drifts say.</summary>
public sealed class MappingTextsTests
{
    [Fact]
    public void Of_arbitrary_translations()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 40; seed++)
        {
            var scenario = Scenario.Draw(Tape.Seeded(seed, 600));
            var translation = scenario.Translate();
            text.Input($"scenario {seed}");
            foreach (var row in translation.Scores.SubQuestions.Concat(translation.Scores.Areas).Append(translation.Scores.Total))
            {
                text.AddFirst($"{row}, coverage {row.Coverage}, gaps {string.Join(", ", row.Gaps)}", row.Caveats);
            }

            WriteTrace(text, translation.TraceArea(1));
            WriteTrace(text, translation.TraceTotal());
        }

        text.Assert("translations");
    }

    [Fact]
    public void Of_compositions_and_drifts()
    {
        var text = new ApprovedText();
        var routes = from one in Catalogue.Embedded.Frameworks
                     from other in Catalogue.Embedded.Frameworks
                     from route in Catalogue.Embedded.MappingRegistry.GetRoutes(one.Id, other.Id)
                     select route;
        foreach (var route in routes)
        {
            text.Head(
                $"{route} is {route.Mapping.Id} {route.Mapping.Version}, composed {route.IsComposed}, "
                    + $"{string.Join(" ", route.Mapping.Sources)}");
            text.Add(route.Mapping.Title);
            text.Add(route.Mapping.Description);
            if (!route.IsComposed || route.Mapping.From.Id.Value != "2010")
            {
                continue;
            }

            WriteLinks(text, route.Mapping);
            foreach (var pair in SubQuestionDrift.Along(route.Mapping).Where(static pair => pair.From.Number.Area % 4 == 1))
            {
                text.Add($"{pair} same number {pair.IsSameNumber}, wording {pair.IsSameWording}, other weight {pair.IsWeightChanged}");
                text.Add(new LocalizedText(pair.Sentence(Language.Swedish), pair.Sentence(Language.English)));
            }
        }

        text.Assert("compositions");
    }

    [Fact]
    public void Of_an_arbitrary_composition()
    {
        var (text, tape) = (new ApprovedText(), Tape.Seeded(6, 1000));
        var first = MappingParts.Draw(tape);
        var second = MappingParts.Scattered(tape, first.To, Worlds.Framework(tape, "c")).Mapping();
        var composed = MappingComposition.Compose(first.Mapping(), second);
        text.Head($"{composed}: {composed.From} to {composed.To}");
        text.Add(composed.Title);
        text.Add(composed.Description);
        WriteLinks(text, composed);
        text.Add(composed.GeneralCaveats);
        text.Assert("arbitrary-composition");
    }

    private static void WriteLinks(ApprovedText text, FrameworkMapping mapping)
    {
        foreach (var link in mapping.Links.Where(static link => link.From.Area % 4 == 1))
        {
            text.Add($"{link} {link.Basis} {link.Confidence} {string.Join(", ", link.Sources)}");
            text.Add(link.Caveats);
        }

        foreach (var link in mapping.Links.Where(static (_, i) => i % 9 == 0))
        {
            text.Add($"why {link}");
            text.Add(link.Rationale);
        }

        foreach (var retirement in mapping.RetiredSubQuestions)
        {
            text.Add($"retired {retirement.From} {retirement.Share}");
            text.Add(retirement.Reason);
        }

        foreach (var novelty in mapping.NewSubQuestions)
        {
            text.Add($"new {novelty.To}");
            text.Add(novelty.Reason);
        }
    }

    private static void WriteTrace(ApprovedText text, ScoreTrace trace)
    {
        foreach (var part in trace.Contributions)
        {
            text.AddFirst(
                $"contribution to {trace.Level} {trace.Number} of {trace.Score}",
                new LocalizedText(part.Sentence(Language.Swedish), part.Sentence(Language.English)));
        }

        foreach (var part in trace.AreaContributions)
        {
            text.AddFirst(
                $"area {part.Area.Number} {part.Source} times {part.Factor} is {part.Amount}, exact {part.IsExact}",
                new LocalizedText(part.Sentence(Language.Swedish), part.Sentence(Language.English)));
        }
    }
}
