using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Words the reasons for a look.</summary>
internal static class RebasingText
{
    private const int LongestWording = 500;
    private const int MostListed = 20;

    internal static ReviewItem Weakened(Link link, Link first) => Item(
        ReviewReason.RelationshipWeakened, link.From, first.To, link.To,
        $"{link.From} → {link.To}: förhållandet var {Swedish(first.Relationship)} till {first.To} och är nu {Swedish(link.Relationship)}. Pröva om det stämmer.",
        $"{link.From} → {link.To}: the relationship to {first.To} was {English(first.Relationship)} and now is {English(link.Relationship)}. Check whether that holds.");

    internal static ReviewItem MeaningChanged(Link link, Link second) => Item(
        ReviewReason.MeaningChanged, link.From, second.From, link.To,
        $"{link.From} → {link.To}: revisionen ändrade vad {second.From} frågar efter ({Swedish(second.Relationship)}). Pröva om just det som kom från {link.From} finns kvar.",
        $"{link.From} → {link.To}: the revision changed what {second.From} asks for ({English(second.Relationship)}). Check whether what came from {link.From} is still there.");

    internal static ReviewItem Reworded(Link link, SubQuestion before, SubQuestion after) => Item(
        ReviewReason.Reworded, link.From, before.Number, link.To,
        $"{link.From} → {link.To}: frågan har fått andra ord, från ”{Short(before)}” till ”{Short(after)}”. Pröva om kopplingen håller.",
        $"{link.From} → {link.To}: the question has got other words, from “{Short(before)}” to “{Short(after)}”. Check whether the link holds.");

    internal static ReviewItem WeightChanged(Link link, SubQuestion before, SubQuestion after) => Item(
        ReviewReason.WeightChanged, link.From, before.Number, link.To,
        $"{link.From} → {link.To}: {before.Number} gav högst {before.MaxPoints} poäng och {after.Number} ger högst {after.MaxPoints}. Pröva om frågan också bedöms annorlunda.",
        $"{link.From} → {link.To}: {before.Number} gave at most {before.MaxPoints} points and {after.Number} gives at most {after.MaxPoints}. Check whether the question is judged otherwise as well.");

    internal static ReviewItem Joined(Link link, IEnumerable<SubQuestionNumber> via)
    {
        var ways = List(via);
        return Item(
            ReviewReason.Joined, link.From, null, link.To,
            $"{link.From} → {link.To}: flera vägar ({ways}) har blivit en koppling med andelen {link.Share}. Pröva förhållande och motivering.",
            $"{link.From} → {link.To}: several ways ({ways}) have become one link with the share {link.Share}. Check relationship and rationale.");
    }

    internal static ReviewItem LowConfidence(Link link) => Item(
        ReviewReason.LowConfidence, link.From, null, link.To,
        $"{link.From} → {link.To}: kopplingen vilar i minst ett led på en bedömning. Sök stöd i rapporterna.",
        $"{link.From} → {link.To}: the link rests on judgement at one step at least. Look for support in the reports.");

    internal static ReviewItem Split(Link first, IEnumerable<Link> onward)
    {
        var parts = List(onward.Select(static link => $"{link.To} ({link.Share})"));
        return Item(
            ReviewReason.Split, first.From, first.To, null,
            $"{first.From}: {first.To} har delats på {parts}. Andelarna sattes för hela frågan; pröva dem för det som kom från {first.From}.",
            $"{first.From}: {first.To} was split over {parts}. The shares were set for the whole question; check them for what came from {first.From}.");
    }

    internal static ReviewItem Retired(RetiredSubQuestion retirement, Rational before) => Item(
        ReviewReason.Retired, retirement.From, null, null,
        $"{retirement.From}: andelen {retirement.Share} har ingen plats i revisionen; tidigare var det {before}. Pröva om något annat tar vid.",
        $"{retirement.From}: the share {retirement.Share} has no place in the revision; before it was {before}. Check whether something else takes over.");

    internal static ReviewItem StillRetired(RetiredSubQuestion retirement, IEnumerable<NewSubQuestion> newSubQuestions)
    {
        var numbers = List(newSubQuestions.Select(static novelty => novelty.To));
        return Item(
            ReviewReason.Retired, retirement.From, null, null,
            $"{retirement.From}: andelen {retirement.Share} hade ingen plats tidigare heller, men revisionen har nya frågor ({numbers}). Pröva om någon av dem svarar mot den.",
            $"{retirement.From}: the share {retirement.Share} had no place before either, but the revision has new questions ({numbers}). Check whether one of them answers to it.");
    }

    internal static ReviewItem New(NewSubQuestion novelty, FrameworkVersion from) => Item(
        ReviewReason.New, null, null, novelty.To,
        $"{novelty.To}: ingenting leder hit. Pröva om något i {from.Id} ändå svarar mot frågan.",
        $"{novelty.To}: nothing leads here. Check whether something in {from.Id} answers to it all the same.");

    private static ReviewItem Item(
        ReviewReason reason, SubQuestionNumber? from, SubQuestionNumber? via, SubQuestionNumber? to, FormattableString swedish,
        FormattableString english)
        => new(reason, from, via, to, LocalizedText.Joined(FormattableString.Invariant(swedish), FormattableString.Invariant(english)));

    /// <summary>A sentence has a longest length, and a framework version of one's own may have long wordings and many questions.</summary>
    private static string Short(SubQuestion question)
        => question.Wording.Length <= LongestWording
            ? question.Wording
            : $"{question.Wording[..(char.IsHighSurrogate(question.Wording[LongestWording - 1]) ? LongestWording - 1 : LongestWording)]}…";

    private static string List<T>(IEnumerable<T> items)
    {
        var shown = items.Take(MostListed + 1).Select(static item => $"{item}").ToList();
        return string.Join(", ", shown.Take(MostListed)) + (shown.Count > MostListed ? ", …" : string.Empty);
    }

    private static string Swedish(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => "likvärdigt",
        Relationship.Subset => "delmängd",
        Relationship.Superset => "övermängd",
        _ => "överlappande",
    };

    private static string English(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => "equivalent",
        Relationship.Subset => "subset",
        Relationship.Superset => "superset",
        _ => "intersects",
    };
}
