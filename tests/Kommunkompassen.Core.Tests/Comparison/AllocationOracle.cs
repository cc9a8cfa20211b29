using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Lists every all-or-nothing allocation one by one, makes the mapping that it stands for, and translates and compares by that:
/// slow, and without a thought of its own.</summary>
internal sealed class AllocationOracle
{
    private readonly EvaluationComparison _comparison;
    private readonly FrameworkMapping _mapping;
    private readonly List<(SubQuestionNumber Source, List<SubQuestionNumber?> Targets)> _splits;

    internal AllocationOracle(EvaluationComparison comparison)
    {
        _comparison = comparison;
        _mapping = comparison.Before.Translation!.Mapping;
        _splits =
            [.. _mapping.From.SubQuestions.Select(static q => q.Number).Select(source => (source, Targets(source)))
                .Where(static split => split.Item2.Count > 1)];
        Combinations = _splits.Aggregate(1L, static (product, split) => Math.Min(product * split.Targets.Count, 1_000_000));
    }

    internal long Combinations { get; }

    /// <summary>One list of lines for each allocation: the areas, and last the total; each with the points that flow in.</summary>
    internal List<List<(ComparisonRow Line, Rational Flow)>> Lines()
        => [.. Allocations(0).Select(allocation
            => Compared(_comparison, By(_mapping, (from, to) => allocation.TryGetValue(from, out var chosen) ? chosen == to ? Rational.One
            : Rational.Zero : null)))];

    /// <summary>The rows that another mapping between the same framework versions gives: the areas, and last the total; each with the
    /// points that flow in.</summary>
    internal static List<(ComparisonRow Line, Rational Flow)> Compared(EvaluationComparison comparison, FrameworkMapping mapping)
    {
        var before = mapping.Translate(comparison.Before.Evaluation);
        var other = comparison.After.Translation is { } after
            ? EvaluationComparison.Between(before, after)
            : EvaluationComparison.Between(before, comparison.After.Evaluation);
        Rational Flow(string area) => before.Ledger.Inflows
            .Where(entry => area.Length == 0 || $"{entry.Number.Area}" == area)
                .Aggregate(Rational.Zero, static (sum, entry) => sum + entry.Amount.Estimate.Points);
        return [.. other.Areas.Append(other.Total).Select(line => (line, Flow(line.Number)))];
    }

    /// <summary>The mapping with other shares.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="share">The share of each link, or of retirement (to null); null keeps it, and 0 drops the link.</param>
    internal static FrameworkMapping By(FrameworkMapping mapping, Func<SubQuestionNumber, SubQuestionNumber?, Rational?> share)
    {
        var links = mapping.Links
            .Select(link => (link, Share: share(link.From, link.To) ?? link.Share))
            .Where(static pair => pair.Share.Sign > 0)
            .Select(static pair => pair.link.Share == pair.Share ? pair.link : new Link(
                pair.link.From, pair.link.To, pair.Share, pair.link.Relationship, pair.link.Basis, pair.link.Confidence,
                pair.link.Rationale, pair.link.Sources, pair.link.Caveats))
            .ToList();
        var retiredSubQuestions = mapping.RetiredSubQuestions
            .Select(gone => (gone, Share: share(gone.From, null) ?? gone.Share))
            .Where(static pair => pair.Share.Sign > 0)
            .Select(static pair => new RetiredSubQuestion(pair.gone.From, pair.Share, pair.gone.Reason, pair.gone.Sources));
        var fed = links.Select(static link => link.To).ToHashSet();
        var newSubQuestions = mapping.To.SubQuestions.Where(question => !fed.Contains(question.Number))
            .Select(static question => Make.NewSubQuestion(question.Number.ToString()));
        return new FrameworkMapping(
            mapping.Id, mapping.Version, mapping.From, mapping.To, mapping.Title, mapping.Description, mapping.Sources, links,
            retiredSubQuestions, newSubQuestions, mapping.GeneralCaveats);
    }

    /// <summary>The sources that are shared out, with their targets; null stands for retirement.</summary>
    internal IReadOnlyList<(SubQuestionNumber Source, List<SubQuestionNumber?> Targets)> Splits => _splits;

    private List<SubQuestionNumber?> Targets(SubQuestionNumber source)
        => [.. _mapping.Links.Where(link => link.From == source).Select(static link => (SubQuestionNumber?)link.To),
            .. _mapping.RetiredSubQuestions.Where(r => r.From == source).Select(static _ => (SubQuestionNumber?)null)];

    private IEnumerable<Dictionary<SubQuestionNumber, SubQuestionNumber?>> Allocations(int from)
    {
        if (from == _splits.Count)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in Allocations(from + 1))
        {
            foreach (var target in _splits[from].Targets)
            {
                yield return new(rest) { [_splits[from].Source] = target };
            }
        }
    }
}
