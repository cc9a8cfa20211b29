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
    private readonly Dictionary<int, NaiveScore> _unsplit = [];

    public NaiveTranslation(MappingParts parts, Evaluation evaluation)
    {
        _parts = parts;
        _evaluation = evaluation;
        _own = ScoreSheet.FromEvaluation(evaluation);
        foreach (var question in parts.From.SubQuestions)
        {
            _rows[question.Number] = _own[question.Number].Estimate is { } estimate ? NaiveScore.Of(estimate) : null;
            _maxima[question.Number] = question.MaxPoints;
        }

        foreach (var area in parts.From.Areas.Where(area => area.SubQuestions.All(q => _rows[q.Number] is null)))
        {
            if (_own.Areas[area.Number - 1].Estimate is { } estimate)
            {
                _unsplit[area.Number] = NaiveScore.Of(estimate);
            }
        }

        foreach (var area in parts.To.Areas)
        {
            foreach (var question in area.SubQuestions)
            {
                Questions[question.Number] = Question(question);
            }

            var carriedArea = SourceOf(area) is { } source ? _own.Areas[source - 1] : null;
            Areas[area.Number] = Computed(
                Unsplit(Whole([.. area.SubQuestions.Select(q => (Questions[q.Number], q.MaxPoints))], carriedArea), area.SubQuestions),
                area.SubQuestions, isTotal: false);
        }

        var sources = parts.To.Areas.Select(SourceOf).ToList();
        var carried = parts.From.Areas.Count == parts.To.Areas.Count && sources.TrueForAll(static source => source is not null);
        var total = Whole([.. parts.To.Areas.Select(area => (Areas[area.Number], 100))], carried ? _own.Total : null);
        Total = Computed(
            carried && _own.Total is { Estimate: not null, IsWhole: true } ? total : UnsplitTotal(total), parts.To.SubQuestions,
            isTotal: true, isCarried: carried && _own.Total.IsWhole);
        foreach (var question in parts.To.SubQuestions)
        {
            Questions[question.Number] = Computed(Questions[question.Number], [question], isTotal: false);
        }
    }

    public Dictionary<SubQuestionNumber, NaiveNumber> Questions { get; } = [];

    public Dictionary<int, NaiveNumber> Areas { get; } = [];

    public NaiveNumber Total { get; }

    /// <summary>What flows to a target, or what is retired of a source: printed points, score and maximum, of the known sources
    /// only.</summary>
    public (Fraction Points, NaiveScore Score, Fraction Max) Flow(IEnumerable<(SubQuestionNumber From, Fraction Share)> parts)
    {
        var (points, score, max) = (Fraction.Zero, default(NaiveScore), Fraction.Zero);
        foreach (var (from, share) in parts)
        {
            if (_rows[from] is { } row)
            {
                points += (_evaluation.FindSubQuestion(from)!.Points.Number ?? 0).ToFraction() * share;
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
        var caveats = links.SelectMany(static link => link.Caveats).Concat(_parts.General).Select(static caveat => caveat.Code.Value)
            .ToHashSet();
        caveats.UnionWith(_evaluation.Caveats
            .Where(
                caveat => (!caveat.AcrossFrameworkVersions || _parts.From.Id != _parts.To.Id)
                    && links.Exists(link => caveat.Areas.Count == 0 || caveat.Areas.Contains(link.From.Area)))
            .Select(static caveat => caveat.Caveat.Code.Value));
        if (links.Count > 0 && _evaluation.Period.Precision == PeriodPrecision.Year
            && _evaluation.SubQuestions.All(
                static row => row.Points.Status == ValueStatus.NotPublished && row.Percent.Status == ValueStatus.NotPublished))
        {
            caveats.Add("framework-version-inferred-from-year");
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
        return new NaiveNumber(
            score * ((Fraction)target.MaxPoints / known), target.MaxPoints, Weight(target) * known / Linked(target), gaps, caveats);
    }

    private Fraction Linked(SubQuestion target)
        => Into(target.Number).Aggregate(Fraction.Zero, (sum, flow) => sum + (flow.Share * _maxima[flow.From]));

    private Fraction Weight(SubQuestion target)
    {
        var linked = Linked(target);
        return _parts.Links.Any(link => link.To == target.Number && link.Relationship == Relationship.Equivalent)
            || linked > target.MaxPoints
            ? 1
            : linked / target.MaxPoints;
    }

    private bool IsUnsplit(SubQuestionNumber row) => _unsplit.ContainsKey(row.Area);

    private Fraction Known(SubQuestion target)
        => Into(target.Number).Where(flow => _rows[flow.From] is not null || IsUnsplit(flow.From))
            .Aggregate(Fraction.Zero, (sum, flow) => sum + (flow.Share * _maxima[flow.From]));

    private Fraction Coverage(SubQuestion target) => Linked(target) == 0 ? 0 : Weight(target) * Known(target) / Linked(target);

    private bool IsFed(IEnumerable<SubQuestion> targets) => targets.Any(target => Into(target.Number).Any(flow => IsUnsplit(flow.From)));

    /// <summary>An area that unsplit areas feed, from scratch.</summary>
    private NaiveNumber Unsplit(NaiveNumber ofRows, EquatableList<SubQuestion> targets)
        => !IsFed(targets) ? ofRows : ofRows with
        {
            Score = Sum(targets).Score,
            Measured = targets.Where(target => Known(target) > 0).Sum(static target => target.MaxPoints),
            Coverage = targets.Aggregate(
                Fraction.Zero,
                (sum, target) => sum + (Coverage(target) * target.MaxPoints)) / targets.Sum(static target => target.MaxPoints),
        };

    private NaiveNumber UnsplitTotal(NaiveNumber ofAreas)
    {
        var fed = _parts.To.Areas.Where(area => IsFed(area.SubQuestions)).ToList();
        return fed.Count == 0 ? ofAreas : ofAreas with
        {
            Score = _parts.To.Areas.Except(fed).Aggregate(
                Sum([.. fed.SelectMany(static area => area.SubQuestions)]).Score,
                (sum, area) => sum + (Areas[area.Number].Score ?? default)),
        };
    }

    /// <summary>The sum of some targets, and whether some unsplit area's division among its rows matters for it.</summary>
    private (NaiveScore Score, bool Matters) Sum(IReadOnlyList<SubQuestion> targets)
    {
        var factors = _maxima.Keys.ToDictionary(static row => row, static _ => Fraction.Zero);
        foreach (var target in targets.Where(target => Known(target) > 0))
        {
            foreach (var (from, share) in Into(target.Number).Where(flow => _rows[flow.From] is not null || IsUnsplit(flow.From)))
            {
                factors[from] += share * target.MaxPoints / Known(target);
            }
        }

        var (sum, matters) = (default(NaiveScore), false);
        foreach (var (row, factor) in factors.Where(static pair => pair.Value > 0))
        {
            sum += _rows[row] is { } score ? score * factor : default;
        }

        foreach (var (number, score) in _unsplit)
        {
            var rows = _parts.From.FindArea(number)!.SubQuestions;
            var weights = rows.Select(row => factors[row.Number]).ToList();
            sum += NaiveUnsplit.Weighted([.. rows.Select(static row => row.MaxPoints)], weights, score);
            matters |= weights.Distinct().Count() > 1;
        }

        return (sum, matters);
    }

    /// <summary>The caveats that no document states: they follow from the numbers.</summary>
    private NaiveNumber Computed(NaiveNumber number, EquatableList<SubQuestion> targets, bool isTotal, bool isCarried = false)
    {
        var codes = new HashSet<string>(number.Caveats);
        bool Low(Fraction coverage) => coverage > 0 && coverage < new Fraction(3, 4);
        var isQuestion = targets.Count == 1 && number == Questions.GetValueOrDefault(targets[0].Number);
        var fed = !isQuestion && !isCarried && (isTotal ? _parts.To.Areas.Any(area => IsFed(area.SubQuestions)) : IsFed(targets));
        Fraction OfQuestion(SubQuestion target) => fed ? Coverage(target) : Questions[target.Number].Coverage;
        if (Low(number.Coverage) || targets.Any(target => Low(OfQuestion(target))))
        {
            codes.Add("low-coverage");
        }

        if (fed ? targets.Any(target => Known(target) != Linked(target))
            : number.Gaps.Any(static gap => !gap.StartsWith("New", StringComparison.Ordinal)))
        {
            codes.Add(Gap);
        }

        var crossing = _parts.Links.GroupBy(static link => link.From)
            .Where(
                static links
                    => links.Select(static link => link.To.Area).Distinct().Count() > 1
                        && !links.All(static link => link.Basis == LinkBasis.Stated));
        if (crossing.Any(links => links.Any(link => targets.Any(target => target.Number == link.To))))
        {
            codes.Add("crossing-split");
        }

        if (fed && Sum([.. targets.Where(target => !isTotal || IsFed(_parts.To.FindArea(target.Number.Area)!.SubQuestions))]).Matters)
        {
            codes.Add("areas-by-maxima");
        }

        if (isTotal && number.Score is null && _unsplit.Count == 0 && _rows.Values.All(static row => row is null)
            && _own.Total.Estimate is not null)
        {
            codes.Add("total-only");
        }

        return number with { Caveats = codes };
    }

    private static NaiveNumber Whole(List<(NaiveNumber Number, int Max)> parts, ScoreRow? carried)
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

    /// <summary>The source area that a target area continues question by question with the same maxima, so that its printed score stays
    /// valid.</summary>
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
