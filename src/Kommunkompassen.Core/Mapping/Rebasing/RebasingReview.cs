using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Finds what a person has to look at in a mapping that was composed for a revision.</summary>
internal sealed class RebasingReview
{
    private readonly FrameworkMapping _original;
    private readonly FrameworkMapping _revision;
    private readonly FrameworkMapping _composed;
    private readonly ILookup<SubQuestionNumber, Link> _onward;

    private RebasingReview(FrameworkMapping original, FrameworkMapping revision, FrameworkMapping composed)
    {
        (_original, _revision, _composed) = (original, revision, composed);
        _onward = revision.Links.ToLookup(static link => link.From);
    }

    internal static IEnumerable<ReviewItem> Of(FrameworkMapping original, FrameworkMapping revision, FrameworkMapping composed)
    {
        var review = new RebasingReview(original, revision, composed);
        return review.Links().Concat(review.Splits()).Concat(review.RetiredSubQuestions()).Concat(review.NewSubQuestions())
            .OrderBy(static item => item.From is null)
            .ThenBy(static item => item.From)
            .ThenBy(static item => item.To)
            .ThenBy(static item => item.Reason)
            .ThenBy(static item => item.Via);
    }

    private IEnumerable<ReviewItem> Links()
    {
        foreach (var link in _composed.Links)
        {
            var paths = _original.Links.Where(first => first.From == link.From)
                .SelectMany(
                    first => _onward[first.To].Where(second => second.To == link.To),
                    static (first, second) => (First: first, Second: second))
                .ToList();
            foreach (var (first, second) in paths)
            {
                foreach (var item in OfPath(link, first, second))
                {
                    yield return item;
                }
            }

            if (paths.Count > 1)
            {
                yield return RebasingText.Joined(link, paths.Select(static path => path.First.To));
            }

            if (link.Confidence == Confidence.Low)
            {
                yield return RebasingText.LowConfidence(link);
            }
        }
    }

    private IEnumerable<ReviewItem> OfPath(Link link, Link first, Link second)
    {
        var weakened = Strength(link.Relationship) < Strength(first.Relationship);
        if (weakened)
        {
            yield return RebasingText.Weakened(link, first);
        }

        if (second.Relationship != Relationship.Equivalent)
        {
            if (!weakened)
            {
                yield return RebasingText.MeaningChanged(link, second);
            }

            yield break;
        }

        var (before, after) = (_revision.From.FindSubQuestion(second.From)!, _revision.To.FindSubQuestion(second.To)!);
        if (before.WordingHash != after.WordingHash)
        {
            yield return RebasingText.Reworded(link, before, after);
        }

        if (before.MaxPoints != after.MaxPoints)
        {
            yield return RebasingText.WeightChanged(link, before, after);
        }
    }

    /// <summary>The shares of a split were set for all that flows into the question; what comes from one source may divide
    /// otherwise.</summary>
    private IEnumerable<ReviewItem> Splits()
        => _original.Links.Where(link => _onward[link.To].Skip(1).Any()).Select(link => RebasingText.Split(link, _onward[link.To]));

    private IEnumerable<ReviewItem> RetiredSubQuestions()
    {
        var earlier = _original.RetiredSubQuestions.ToDictionary(
            static retirement => retirement.From, static retirement => retirement.Share);
        foreach (var retirement in _composed.RetiredSubQuestions)
        {
            var before = earlier.GetValueOrDefault(retirement.From, Rational.Zero);
            if (retirement.Share != before)
            {
                yield return RebasingText.Retired(retirement, before);
            }
            else if (_revision.NewSubQuestions.Count > 0)
            {
                yield return RebasingText.StillRetired(retirement, _revision.NewSubQuestions);
            }
        }
    }

    private IEnumerable<ReviewItem> NewSubQuestions()
        => _composed.NewSubQuestions.Select(novelty => RebasingText.New(novelty, _original.From));

    private static int Strength(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => 2,
        Relationship.Subset or Relationship.Superset => 1,
        _ => 0,
    };
}
