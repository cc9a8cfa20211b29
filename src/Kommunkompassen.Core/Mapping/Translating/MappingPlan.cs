using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What translating needs of a mapping, worked out once: links and caveats by target, with indexes for numbers.</summary>
internal sealed class MappingPlan
{
    private readonly List<int[]> _areaSets = [];

    private MappingPlan(FrameworkMapping mapping)
    {
        var (from, to) = (mapping.From, mapping.To);
        var byTarget = mapping.Links.ToLookup(static link => link.To);
        var crossing = new CrossingSplits(mapping);
        Targets = [.. to.SubQuestions.Select(question => new Target(this, mapping, question, byTarget[question.Number], crossing))];
        Retired = [.. mapping.RetiredSubQuestions.Select(retired => new Flow(from, retired.From, retired.Share))];
        Areas = [.. to.Areas.Select(area => new Sum(this, TargetsOf(area), [], Area.PointsOfEach, crossing))];
        Total = new Sum(this, Targets, Areas, to.MaxPoints, crossing);
        AreaSets = [.. _areaSets];
        CarriedAreas = [.. to.Areas.Select(area => CarriedArea(from, area))];
        CarriesTotal = from.Areas.Count == to.Areas.Count && CarriedAreas.All(static area => area is not null);
    }

    /// <summary>One for each sub-question of the target framework version, in its order.</summary>
    internal Target[] Targets { get; }

    /// <summary>What is retired, in order of source.</summary>
    internal Flow[] Retired { get; }

    /// <summary>One for each area of the target framework version, in its order.</summary>
    internal Sum[] Areas { get; }

    internal Sum Total { get; }

    /// <summary>The distinct sets of source areas that feed the rows; the caveats of a report are gathered once for each.</summary>
    internal int[][] AreaSets { get; }

    /// <summary>For each target area the index of the source area that corresponds to it whole, question by question with the same maxima;
    /// null where there is none. A printed area score is evidence of its own, and it is carried over where the area is.</summary>
    internal int?[] CarriedAreas { get; }

    /// <summary>True when some area is carried whole.</summary>
    internal bool CarriesAny => Array.Exists(CarriedAreas, static area => area is not null);

    /// <summary>True when every area is carried whole, so that the printed total is carried too.</summary>
    internal bool CarriesTotal { get; }

    /// <summary>The plan of a mapping, made on first use and kept with it.</summary>
    internal static MappingPlan Of(FrameworkMapping mapping) => (MappingPlan)(mapping.KeptPlan ??= new MappingPlan(mapping));

    private Target[] TargetsOf(Area area) => Array.FindAll(Targets, target => target.Question.Number.Area == area.Number);

    private int AreaSet(IEnumerable<Link> links)
    {
        int[] areas = [.. links.Select(static link => link.From.Area).Distinct().Order()];
        if (_areaSets.FindIndex(set => set.AsSpan().SequenceEqual(areas)) is >= 0 and var known)
        {
            return known;
        }

        _areaSets.Add(areas);
        return _areaSets.Count - 1;
    }

    private int? CarriedArea(FrameworkVersion from, Area area)
    {
        var targets = TargetsOf(area);
        if (!targets.All(static target => target.IsEquivalent))
        {
            return null;
        }

        var sources = targets.Select(target => from.SubQuestions[target.Flows[0].Source]).ToList();
        var number = sources[0].Number.Area;
        return sources.All(source => source.Number.Area == number)
            && from.FindArea(number)!.SubQuestions.Count == sources.Count
            && sources.Zip(targets).All(static pair => pair.First.MaxPoints == pair.Second.Question.MaxPoints)
            ? number - 1
            : null;
    }

    /// <summary>What flows from one source sub-question to one place.</summary>
    /// <param name="Source">The index of the source sub-question in its framework version.</param>
    /// <param name="Share">The part of it that flows.</param>
    /// <param name="MaxPoints">The part of its maximum that flows.</param>
    internal readonly record struct Flow(int Source, Rational Share, Rational MaxPoints)
    {
        internal Flow(FrameworkVersion framework, SubQuestionNumber from, Rational share)
            : this(framework.IndexOf(from), share, framework.FindSubQuestion(from)!.MaxPoints * share)
        {
        }
    }

    /// <summary>What flows into one target sub-question.</summary>
    internal sealed class Target
    {
        internal Target(
            MappingPlan plan, FrameworkMapping mapping, SubQuestion question, IEnumerable<Link> links, CrossingSplits crossing)
        {
            Question = question;
            Links = [.. links];
            Flows = [.. Links.Select(link => new Flow(mapping.From, link.From, link.Share))];
            LinkedPoints = Rational.Sum(Flows.Select(static flow => flow.MaxPoints));
            IsEquivalent = Links is [{ Relationship: Relationship.Equivalent }];
            RestsOnJudgement = Links.Length > 0 && Links.All(static link => link.Confidence == Confidence.Low);
            Weight = IsEquivalent ? Rational.One : Rational.Min(1, LinkedPoints / question.MaxPoints);
            Scale = LinkedPoints.Sign == 0 ? Rational.Zero : question.MaxPoints / LinkedPoints;
            Caveats = CaveatSet.Union([
                LowCoverage.Of(Weight, []), crossing.Reaching(target => target == question.Number),
                .. Links.Select(static link => link.Caveats), mapping.GeneralCaveats]);
            AreaSet = plan.AreaSet(Links);
            NewSubQuestion = mapping.NewSubQuestions.FirstOrDefault(added => added.To == question.Number);
        }

        internal SubQuestion Question { get; }

        internal Link[] Links { get; }

        /// <summary>One for each link, in the same order.</summary>
        internal Flow[] Flows { get; }

        /// <summary>The sum of the maxima that flow in when every source is known.</summary>
        internal Rational LinkedPoints { get; }

        /// <summary>True when one equivalent question is the only source.</summary>
        internal bool IsEquivalent { get; }

        /// <summary>True when every link is of low confidence.</summary>
        internal bool RestsOnJudgement { get; }

        /// <summary>How much of the target its sources weigh when all are known: 1 for an equivalent question, whatever its maximum; else
        /// the maxima that flow in against its own, at most 1.</summary>
        internal Rational Weight { get; }

        /// <summary>The factor from points that flow in to points of the target when every source is known.</summary>
        internal Rational Scale { get; }

        internal EquatableList<Caveat> Caveats { get; }

        /// <summary>The index of the set of source areas that feed it.</summary>
        internal int AreaSet { get; }

        internal NewSubQuestion? NewSubQuestion { get; }
    }

    /// <summary>What translating needs to know of an area or the total.</summary>
    internal sealed class Sum
    {
        private readonly LocalizedText[] _names;

        internal Sum(MappingPlan plan, Target[] targets, Sum[] areas, int maxPoints, CrossingSplits crossing)
        {
            Targets = targets;
            Areas = areas;
            MaxPoints = maxPoints;
            AreaSet = plan.AreaSet(targets.SelectMany(static target => target.Links));
            _names = [.. areas.Select(static area => AreaName(area.Targets[0].Question.Number.Area)), .. targets.Select(QuestionName)];
            Coverage = Rational.Sum(targets.Select(static target => target.Weight * target.Question.MaxPoints)) / maxPoints;

            // Caveats that list sub-questions list all of the sum's own, and so come before those of its parts.
            var low = LowCoverage(Coverage, i => areas[i].Coverage, i => targets[i].Weight);
            var held = targets.Select(static target => target.Question.Number).ToHashSet();
            Caveats = CaveatSet.Union([low, crossing.Reaching(held.Contains), .. targets.Select(static target => target.Caveats)]);
        }

        /// <summary>The sub-questions of the area, or all, in order of number.</summary>
        internal Target[] Targets { get; }

        /// <summary>The areas of the total; none for an area.</summary>
        internal Sum[] Areas { get; }

        internal int MaxPoints { get; }

        /// <summary>How much of it its sources weigh when all are known.</summary>
        internal Rational Coverage { get; }

        internal EquatableList<Caveat> Caveats { get; }

        /// <summary>The index of the set of source areas that feed it.</summary>
        internal int AreaSet { get; }

        /// <summary>The caveat of low coverage, naming the areas and sub-questions of low coverage that it holds, by their index.</summary>
        internal EquatableList<Caveat> LowCoverage(Rational own, Func<int, Rational> ofArea, Func<int, Rational> ofQuestion)
            => Mapping.LowCoverage.Of(own, _names.Select((name, i) => (name, i < Areas.Length ? ofArea(i) : ofQuestion(i - Areas.Length))));

        private static LocalizedText AreaName(int number) => new($"område {number}", $"area {number}");

        private static LocalizedText QuestionName(Target target) => new($"{target.Question.Number}", $"{target.Question.Number}");
    }
}
