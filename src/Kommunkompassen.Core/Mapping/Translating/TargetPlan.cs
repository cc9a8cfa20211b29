using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What flows into one target sub-question, worked out once per mapping.</summary>
internal sealed class TargetPlan
{
    internal TargetPlan(
        FrameworkMapping mapping, SubQuestion question, IEnumerable<Link> links, CrossingSplits crossing, Func<IEnumerable<Link>,
        int> areaSet)
    {
        Question = question;
        Links = [.. links];
        Flows = [.. Links.Select(link => new MappingPlan.Flow(
            mapping.From.IndexOf(link.From), link.Share, mapping.From.FindSubQuestion(link.From)!.MaxPoints * link.Share))];
        LinkedPoints = Flows.Aggregate(Rational.Zero, static (sum, flow) => sum + flow.MaxPoints);
        IsEquivalent = Links is [{ Relationship: Relationship.Equivalent }];
        RestsOnJudgement = Links.Length > 0 && Links.All(static link => link.Confidence == Confidence.Low);
        Weight = IsEquivalent ? Rational.One : Rational.Min(1, LinkedPoints / question.MaxPoints);
        Scale = LinkedPoints.Sign == 0 ? Rational.Zero : question.MaxPoints / LinkedPoints;
        Caveats = CaveatSet.Union([
            LowCoverage.Of(Weight, []), crossing.Reaching(target => target == question.Number),
            .. Links.Select(static link => link.Caveats), mapping.GeneralCaveats]);
        AreaSet = areaSet(Links);
        NewSubQuestion = mapping.NewSubQuestions.FirstOrDefault(novelty => novelty.To == question.Number);
    }

    internal SubQuestion Question { get; }

    internal Link[] Links { get; }

    /// <summary>One for each link, in the same order.</summary>
    internal MappingPlan.Flow[] Flows { get; }

    /// <summary>The sum of the maxima that flow in when every source is known.</summary>
    internal Rational LinkedPoints { get; }

    /// <summary>True when one equivalent question is the only source.</summary>
    internal bool IsEquivalent { get; }

    /// <summary>True when every link is of low confidence.</summary>
    internal bool RestsOnJudgement { get; }

    /// <summary>How much of the target its sources weigh when all are known: 1 for an equivalent question, whatever its maximum; else the
    /// maxima that flow in against its own, at most 1.</summary>
    internal Rational Weight { get; }

    /// <summary>The factor from points that flow in to points of the target when every source is known.</summary>
    internal Rational Scale { get; }

    internal EquatableList<Caveat> Caveats { get; }

    /// <summary>The index of the set of source areas that feed it.</summary>
    internal int AreaSet { get; }

    internal NewSubQuestion? NewSubQuestion { get; }
}
