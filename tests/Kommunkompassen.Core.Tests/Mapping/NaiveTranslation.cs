using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>
/// A second translation, written from the description of the mapping layer and not from the library's code: dictionaries by number, a fresh
/// walk over all links for every target, fractions of big integers.
/// </summary>
public sealed class NaiveTranslation
{
    /// <summary>The code of the caveat that a number with an unknown source carries.</summary>
    public const string Gap = "gap-in-source";

    private readonly MappingParts _parts;
    private readonly Evaluation _evaluation;
    private readonly ScoreSheet _own;
    private readonly Dictionary<SubQuestionNumber, NaiveScore?> _rows = [];
    private readonly Dictionary<SubQuestionNumber, int> _maxima = [];

    public NaiveTranslation(MappingParts parts, Evaluation evaluation)
    {
        (_parts, _evaluation, _own) = (parts, evaluation, ScoreSheet.Of(evaluation));
        foreach (var question in parts.From.SubQuestions)
        {
            _rows[question.Number] = _own[question.Number].Estimate is { } estimate ? NaiveScore.Of(estimate) : null;
            _maxima[question.Number] = question.MaxPoints;
        }

        foreach (var area in parts.To.Areas)
        {
            foreach (var question in area.SubQuestions)
            {
                Questions[question.Number] = Question(question);
            }

            Areas[area.Number] = Whole([.. area.SubQuestions.Select(q => (Questions[q.Number], q.MaxPoints))], SourceOf(area) is { } source ? _own.Areas[source - 1] : null);
        }

        var sources = parts.To.Areas.Select(SourceOf).ToList();
        var carried = parts.From.Areas.Count == parts.To.Areas.Count && sources.TrueForAll(static source => source is not null);
        Total = Whole([.. parts.To.Areas.Select(area => (Areas[area.Number], 100))], carried ? _own.Total : null);
    }

    public Dictionary<SubQuestionNumber, NaiveNumber> Questions { get; } = [];

    public Dictionary<int, NaiveNumber> Areas { get; } = [];

    public NaiveNumber Total { get; }

    /// <summary>What flows to a target, or what is retired of a source: printed points, score and maximum, of the known sources only.</summary>
    public (Fraction Points, NaiveScore Score, Fraction Max) Flow(IEnumerable<(SubQuestionNumber From, Fraction Share)> parts)
    {
        var (points, score, max) = (Fraction.Zero, default(NaiveScore), Fraction.Zero);
        foreach (var (from, share) in parts)
        {
            if (_rows[from] is { } row)
            {
                points += (_evaluation.Find(from)!.Achieved.Number ?? 0).ToFraction() * share;
                score += row * share;
                max += share * _maxima[from];
            }
        }

        return (points, score, max);
    }

    public IEnumerable<(SubQuestionNumber From, Fraction Share)> Into(SubQuestionNumber target)
        => _parts.Links.Where(link => link.To == target).Select(static link => (link.From, link.Share.ToFraction()));

    private NaiveNumber Question(SubQuestion target)
    {
        var links = _parts.Links.Where(link => link.To == target.Number).ToList();
        var unknown = links.Where(link => _rows[link.From] is null).ToList();
        var gaps = unknown.Select(link => NaiveNumber.KeyOf(_own[link.From].Gaps.Single())).ToHashSet();
        var caveats = links.SelectMany(static link => link.Caveats).Concat(_parts.General).Select(static caveat => caveat.Code.Value).ToHashSet();
        caveats.UnionWith(_evaluation.Caveats
            .Where(caveat => (!caveat.AcrossForms || _parts.From.Id != _parts.To.Id) && links.Exists(link => caveat.Areas.Count == 0 || caveat.Areas.Contains(link.From.Area)))
            .Select(static caveat => caveat.Caveat.Code.Value));
        if (unknown.Count > 0)
        {
            caveats.Add(Gap);
        }

        if (links.Count == 0)
        {
            return new NaiveNumber(null, 0, Fraction.Zero, [$"{GapKind.New} {_parts.To.Id} {target.Number}"], caveats);
        }

        if (unknown.Count == links.Count)
        {
            return new NaiveNumber(null, 0, Fraction.Zero, gaps, caveats);
        }

        var (_, score, known) = Flow(Into(target.Number));
        var linked = links.Aggregate(Fraction.Zero, (sum, link) => sum + (link.Share.ToFraction() * _maxima[link.From]));
        var weight = links[0].Relationship == Relationship.Equivalent || linked > target.MaxPoints ? 1 : linked / target.MaxPoints;
        return new NaiveNumber(score * ((Fraction)target.MaxPoints / known), target.MaxPoints, weight * known / linked, gaps, caveats);
    }

    private static NaiveNumber Whole(List<(NaiveNumber Number, int Max)> parts, ScoredNumber? carried)
    {
        var max = parts.Sum(static part => part.Max);
        var gaps = parts.SelectMany(static part => part.Number.Gaps).ToHashSet();
        var caveats = parts.SelectMany(static part => part.Number.Caveats).ToHashSet();
        if (carried is { Estimate: { } printed, IsWhole: true })
        {
            return new NaiveNumber(NaiveScore.Of(printed), max, 1, gaps, caveats);
        }

        NaiveScore? sum = null;
        foreach (var (number, _) in parts)
        {
            sum = number.Score is { } score ? (sum ?? default) + score : sum;
        }

        var covered = parts.Aggregate(Fraction.Zero, static (all, part) => all + (part.Number.Coverage * part.Max));
        return new NaiveNumber(sum, parts.Sum(static part => part.Number.Measured), covered / max, gaps, caveats);
    }

    /// <summary>The source area that a target area continues question by question with the same maxima, so that its printed score stays valid.</summary>
    private int? SourceOf(Area target)
    {
        var links = _parts.Links.Where(link => link.To.Area == target.Number).ToList();
        if (links.Count != target.SubQuestions.Count || links.Exists(link =>
            link.Relationship != Relationship.Equivalent || _maxima[link.From] != _parts.To.FindSubQuestion(link.To)!.MaxPoints))
        {
            return null;
        }

        var areas = links.Select(static link => link.From.Area).Distinct().ToList();
        return areas.Count == 1 && _parts.From.FindArea(areas[0])!.SubQuestions.Count == links.Count ? areas[0] : null;
    }
}
