using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Support;

/// <summary>The parts of a mapping before they are put together, so that a test can shuffle or spoil them.</summary>
public sealed record MappingParts(
    FrameworkVersion From,
    FrameworkVersion To,
    IReadOnlyList<Link> Links,
    IReadOnlyList<RetiredSubQuestion> Retired,
    IReadOnlyList<NewSubQuestion> Added,
    IReadOnlyList<Caveat> General)
{
    public FrameworkMapping Mapping() => Make.Mapping(From, To, Links, Retired, Added, General);

    public MappingParts Shuffled(Tape tape)
        => this with { Links = tape.Shuffled(Links), Retired = tape.Shuffled(Retired), Added = tape.Shuffled(Added) };

    /// <summary>A mapping between two arbitrary framework versions, whole by construction: shares such as 1/3 and 2/7, parts retired,
    /// targets new.</summary>
    public static MappingParts Draw(Tape tape)
    {
        var from = Worlds.Framework(tape, "a");
        return tape.OneIn(4) ? Rearranged(tape, from) : Scattered(tape, from, Worlds.Framework(tape, "b"));
    }

    /// <summary>Every source is split over arbitrary targets.</summary>
    public static MappingParts Scattered(Tape tape, FrameworkVersion from, FrameworkVersion to)
    {
        var (flows, retired) = (new List<(SubQuestionNumber From, SubQuestionNumber To, Rational Share)>(), new List<RetiredSubQuestion>());
        foreach (var source in from.SubQuestions.Select(static q => q.Number))
        {
            var targets = Enumerable.Range(0, tape.Between(1, 4)).Select(_ => to.SubQuestions[tape.Below(to.SubQuestions.Count)].Number)
                .Distinct().ToList();
            var weights = targets.Select(_ => tape.Between(1, 7)).ToList();
            var lost = tape.OneIn(6) ? tape.Between(1, 7) : 0;
            var whole = weights.Sum() + lost;
            if (lost > 0 && tape.OneIn(2))
            {
                (targets, weights, lost) = ([], [], whole);
            }

            flows.AddRange(targets.Zip(weights, (target, weight) => (source, target, Rational.FromFraction(weight, whole))));
            if (lost > 0)
            {
                retired.Add(new RetiredSubQuestion(source, Rational.FromFraction(lost, whole), Make.Text($"{source} gone"), [Make.Source]));
            }
        }

        return Completed(tape, from, to, flows, retired);
    }

    /// <summary>The areas change places and keep their sub-questions; here and there the maxima have changed, or a link is not
    /// equivalent.</summary>
    private static MappingParts Rearranged(Tape tape, FrameworkVersion from)
    {
        var areas = tape.Shuffled(from.Areas);
        var to = Make.Framework(
            "b",
            [.. areas.Select(area => tape.OneIn(4) ? Worlds.Maxima(tape, area.SubQuestions.Count)
                : [.. area.SubQuestions.Select(static q => q.MaxPoints)])]);
        var flows = areas.SelectMany(
            (area, i) => area.SubQuestions.Zip(to.Areas[i].SubQuestions, static (s, t) => (s.Number, t.Number, Rational.One)));
        return Completed(tape, from, to, flows.ToList(), []);
    }

    private static MappingParts Completed(
        Tape tape, FrameworkVersion from, FrameworkVersion to,
        List<(SubQuestionNumber From, SubQuestionNumber To, Rational Share)> flows, List<RetiredSubQuestion> retired)
    {
        var (bySource, byTarget) = (flows.ToLookup(static f => f.From), flows.ToLookup(static f => f.To));
        var notes = tape.Of(1, 2, 9);
        var links = flows.Select(flow =>
        {
            var alone = flow.Share == 1 && byTarget[flow.To].Count() == 1 && bySource[flow.From].Count() == 1;
            var relationship = alone && !tape.OneIn(notes + 1) ? Relationship.Equivalent
                : flow.Share == 1 && tape.OneIn(2) ? Relationship.Subset
                : tape.Of(Relationship.Superset, Relationship.Intersects);
            var caveats = Enumerable.Range(0, tape.Below(3) + (relationship == Relationship.Equivalent ? 0 : 1))
                .Select(_ => Worlds.Caveat(tape, "link")).Distinct();
            return new Link(
                flow.From, flow.To, flow.Share, relationship, tape.OfEnum<LinkBasis>(), tape.OfEnum<Confidence>(),
                Make.Text($"{flow.From} to {flow.To}"), [Make.Source], caveats);
        }).ToList();
        var added = to.SubQuestions.Where(q => !byTarget.Contains(q.Number))
            .Select(static q => new NewSubQuestion(q.Number, Make.Text($"{q.Number} new"), [Make.Source]));
        var general = Enumerable.Range(0, tape.Below(3)).Select(_ => Worlds.Caveat(tape, "general")).Distinct();
        return new MappingParts(from, to, links, retired, added.ToList(), general.ToList());
    }
}
