using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>All that translations, their traces and ledgers, compositions, drifts and rebasings say.</summary>
public sealed class MappingTextsTests
{
    [Fact]
    public void Of_arbitrary_translations()
    {
        var (text, given) = (new ApprovedText(), new HashSet<LocalizedText>());
        for (var seed = 1u; seed <= 18; seed++)
        {
            var translation = Scenario.Draw(Tape.Seeded(seed, 600)).Translate();
            text.Head($"scenario {seed}");
            WriteScores(text, translation, given);
            WriteTrace(text, translation.TraceArea(1));
            text.Add(
                $"trace of the total: {translation.TraceTotal().Contributions.Count} and {translation.TraceTotal().AreaContributions.Count} contributions, carried {translation.TraceTotal().Carried}");
            WriteLedger(text, translation.Ledger);
        }

        text.Assert("translations");
    }

    [Fact]
    public void Of_compositions_and_drifts()
    {
        var text = new ApprovedText();
        foreach (var route in from one in Catalogue.Embedded.Frameworks from other in Catalogue.Embedded.Frameworks from route in Catalogue.Embedded.MappingRegistry.GetRoutes(one.Id, other.Id) select route)
        {
            text.Head(
                $"{route} is {route.Mapping.Id} {route.Mapping.Version}, composed {route.IsComposed}, {string.Join(" ", route.Mapping.Sources)}");
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
    public void Of_arbitrary_compositions()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 8; seed++)
        {
            var tape = Tape.Seeded(seed, 1000);
            var first = MappingParts.Draw(tape);
            var second = MappingParts.Scattered(tape, first.To, Worlds.Framework(tape, "c")).Mapping();
            var composed = MappingComposition.Compose(first.Mapping(), second);
            text.Head($"{composed}: {composed.From} to {composed.To}");
            text.Add(composed.Title);
            text.Add(composed.Description);
            WriteLinks(text, composed);
            text.Add(composed.GeneralCaveats);
        }

        text.Assert("arbitrary-compositions");
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

    private static void WriteScores(ApprovedText text, Translation translation, HashSet<LocalizedText> given)
    {
        var scores = translation.Scores;
        foreach (var line in scores.SubQuestions.Concat(scores.Areas).Append(scores.Total))
        {
            text.Add(
                $"{line}, coverage {line.Coverage}, judgement {line.RestsOnJudgement}, within {line.IsWithinArea}, gaps {string.Join(", ", line.Gaps)}");
            text.Add(line.Caveats);
            text.AddNew(line.Caveats, given);
        }
    }

    private static void WriteTrace(ApprovedText text, ScoreTrace trace)
    {
        text.Add($"trace {trace.Level} {trace.Number}: {trace.Score}, carried {trace.Carried}");
        foreach (var part in trace.Contributions)
        {
            text.Add(new LocalizedText(part.Sentence(Language.Swedish), part.Sentence(Language.English)));
        }

        foreach (var part in trace.AreaContributions)
        {
            text.Add($"area {part.Area.Number} {part.Source} times {part.Factor} is {part.Amount}, exact {part.IsExact}");
            text.Add(new LocalizedText(part.Sentence(Language.Swedish), part.Sentence(Language.English)));
        }
    }

    private static void WriteLedger(ApprovedText text, Ledger ledger)
    {
        text.Add($"ledger {ledger.SourceTotal} = {ledger.FlowedTotal} + {ledger.RetiredTotal}: {ledger.IsBalanced}");
        foreach (var entry in ledger.Inflows.Concat(ledger.RetiredEntries))
        {
            text.Add($"entry {entry.Number} {entry.Amount} of {entry.LinkedPoints}, known {entry.KnownShare}");
        }

        foreach (var flow in ledger.AreaFlows)
        {
            text.Add($"flow {flow.FromArea} to {flow.ToArea} {flow.Share} {flow.Amount}");
        }
    }
}
