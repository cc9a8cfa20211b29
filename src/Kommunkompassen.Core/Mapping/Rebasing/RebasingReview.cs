using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Finds what a person has to look at in a mapping that was composed for a revision, and says why.</summary>
internal sealed class RebasingReview(FrameworkMapping original, FrameworkMapping revision, FrameworkMapping composed)
{
    private const int LongestWording = 500;
    private const int MostListed = 20;

    /// <summary>The order of the items about one pair.</summary>
    private static readonly string[] Codes =
    [
        "relationship-weakened", "meaning-changed", "split", "joined", "retired", "new", "low-confidence", "reworded", "weight-changed",
    ];

    private readonly ILookup<SubQuestionNumber, Link> _onward = revision.Links.ToLookup(static link => link.From);

    internal EquatableList<ReviewItem> Items() => EquatableList.From(Links().Concat(Splits()).Concat(Retired()).Concat(New())
        .OrderBy(static item => item.From is null)
        .ThenBy(static item => item.From)
        .ThenBy(static item => item.To)
        .ThenBy(static item => Array.IndexOf(Codes, item.Code))
        .ThenBy(static item => item.Via));

    private IEnumerable<ReviewItem> Links()
    {
        foreach (var link in composed.Links)
        {
            var paths = (from first in original.Links
                         where first.From == link.From
                         from second in _onward[first.To]
                         where second.To == link.To
                         select (First: first, Second: second)).ToList();
            foreach (var item in paths.SelectMany(path => OfPath(link, path.First, path.Second)))
            {
                yield return item;
            }

            var name = $"{link.From} → {link.To}";
            if (paths.Count > 1)
            {
                var ways = List(paths.Select(static path => path.First.To));
                yield return Item(
                    "joined", link.From, null, link.To,
                    $"{name}: flera vägar ({ways}) har blivit en koppling med andelen {link.Share}. Pröva förhållande och motivering.",
                    $"{name}: several paths ({ways}) have become one link with the share {link.Share}. Check relationship and rationale.");
            }

            if (link.Confidence == Confidence.Low)
            {
                yield return Item(
                    "low-confidence", link.From, null, link.To,
                    $"{name}: kopplingen vilar i minst ett led på en bedömning. Sök stöd i rapporterna.",
                    $"{name}: the link rests on judgement in at least one step. Look for support in the reports.");
            }
        }
    }

    private IEnumerable<ReviewItem> OfPath(Link link, Link first, Link second)
    {
        var name = $"{link.From} → {link.To}";
        var weakened = Strength(link.Relationship) < Strength(first.Relationship);
        if (weakened)
        {
            var (was, now) = (In(first.Relationship), In(link.Relationship));
            yield return Item(
                "relationship-weakened", link.From, first.To, link.To,
                $"{name}: förhållandet var {was.Swedish} till {first.To} och är nu {now.Swedish}. Pröva om det stämmer.",
                $"{name}: the relationship to {first.To} was {was.English} and is now {now.English}. Check whether that holds.");
        }

        if (second.Relationship != Relationship.Equivalent && !weakened)
        {
            var changed = In(second.Relationship);
            yield return Item(
                "meaning-changed", link.From, second.From, link.To,
                $"{name}: revisionen ändrade vad {second.From} frågar efter ({changed.Swedish}). "
                    + $"Pröva om just det som kom från {link.From} finns kvar.",
                $"{name}: the revision changed what {second.From} asks for ({changed.English}). "
                    + $"Check whether what came from {link.From} is still there.");
        }

        if (second.Relationship != Relationship.Equivalent)
        {
            yield break;
        }

        var (before, after) = (revision.From.FindSubQuestion(second.From)!, revision.To.FindSubQuestion(second.To)!);
        if (before.WordingHash != after.WordingHash)
        {
            var (old, now) = (Short(before.Wording), Short(after.Wording));
            yield return Item(
                "reworded", link.From, before.Number, link.To,
                $"{name}: frågan har fått andra ord, från ”{old}” till ”{now}”. Pröva om kopplingen håller.",
                $"{name}: the question has been reworded, from “{old}” to “{now}”. Check whether the link holds.");
        }

        if (before.MaxPoints != after.MaxPoints)
        {
            var (old, now) = (Guard.Invariant(before.MaxPoints), Guard.Invariant(after.MaxPoints));
            yield return Item(
                "weight-changed", link.From, before.Number, link.To,
                $"{name}: {before.Number} gav högst {old} poäng och {after.Number} ger högst {now}. "
                    + "Pröva om frågan också bedöms annorlunda.",
                $"{name}: {before.Number} gave at most {old} points and {after.Number} gives at most {now}. "
                    + "Check whether the question is also judged differently.");
        }
    }

    /// <summary>The shares of a split were set for the whole question; what comes from one source may divide otherwise.</summary>
    private IEnumerable<ReviewItem> Splits()
        => original.Links.Where(link => _onward[link.To].Skip(1).Any()).Select(link =>
        {
            var (from, via, parts) = (link.From, link.To, List(_onward[link.To].Select(static next => $"{next.To} ({next.Share})")));
            return Item(
                "split", from, via, null,
                $"{from}: {via} har delats på {parts}. Andelarna sattes för hela frågan; pröva dem för det som kom från {from}.",
                $"{from}: {via} was split over {parts}. The shares were set for the whole question; check them for what came from {from}.");
        });

    private IEnumerable<ReviewItem> Retired()
    {
        var earlier = original.RetiredSubQuestions.ToDictionary(static retired => retired.From, static retired => retired.Share);
        foreach (var retired in composed.RetiredSubQuestions)
        {
            var (from, share, before) = (retired.From, retired.Share, earlier.GetValueOrDefault(retired.From, Rational.Zero));
            if (share != before)
            {
                yield return Item(
                    "retired", from, null, null,
                    $"{from}: andelen {share} har ingen plats i revisionen; tidigare var det {before}. Pröva om något annat tar vid.",
                    $"{from}: the share {share} has no place in the revision; before, it was {before}. "
                        + "Check whether something else takes over.");
            }
            else if (revision.NewSubQuestions.Count > 0)
            {
                var numbers = List(revision.NewSubQuestions.Select(static added => added.To));
                yield return Item(
                    "retired", from, null, null,
                    $"{from}: andelen {share} hade ingen plats tidigare heller, men revisionen har nya frågor ({numbers}). "
                        + "Pröva om någon av dem svarar mot den.",
                    $"{from}: the share {share} had no place before either, but the revision has new questions ({numbers}). "
                        + "Check whether one of them corresponds to it.");
            }
        }
    }

    private IEnumerable<ReviewItem> New() => composed.NewSubQuestions.Select(added => Item(
        "new", null, null, added.To,
        $"{added.To}: ingenting leder hit. Pröva om något i {original.From} ändå svarar mot frågan.",
        $"{added.To}: nothing leads here. Check whether something in {original.From} corresponds to it all the same."));

    /// <summary>A sentence has a longest length, and a framework version of one's own may have long wordings and many questions.</summary>
    private static ReviewItem Item(
        string code, SubQuestionNumber? from, SubQuestionNumber? via, SubQuestionNumber? to, string swedish, string english)
        => new(code, from, via, to, LocalizedText.Joined(swedish, english));

    private static string Short(string wording) => Guard.Cut(wording, LongestWording);

    private static string List<T>(IEnumerable<T> items)
    {
        var shown = items.Take(MostListed + 1).Select(static item => $"{item}").ToList();
        return string.Join(", ", shown.Take(MostListed)) + (shown.Count > MostListed ? ", …" : string.Empty);
    }

    private static LocalizedText In(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => new("likvärdigt", "equivalent"),
        Relationship.Subset => new("delmängd", "subset"),
        Relationship.Superset => new("övermängd", "superset"),
        _ => new("överlappande", "intersects"),
    };

    private static int Strength(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => 2,
        Relationship.Subset or Relationship.Superset => 1,
        _ => 0,
    };
}
