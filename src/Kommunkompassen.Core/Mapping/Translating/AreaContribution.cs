using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What an area without known rows brings to a translated area or total, with all that is needed to recompute it.</summary>
public sealed record AreaContribution
{
    internal AreaContribution(AreaResult area, ScoreEstimate source, Rational factor, bool isExact, ScoreEstimate amount)
    {
        Area = area;
        Source = source;
        Factor = factor;
        IsExact = isExact;
        Amount = amount;
    }

    /// <summary>The area as printed.</summary>
    public AreaResult Area { get; }

    /// <summary>The exact score behind it, with its interval, in points of the source framework version.</summary>
    public ScoreEstimate Source { get; }

    /// <summary>The factor from points of the area to points of the target when each of its rows has its part by maxima.</summary>
    public Rational Factor { get; }

    /// <summary>True when the division among the rows does not matter, since a point of each counts alike.</summary>
    public bool IsExact { get; }

    /// <summary>Source times factor, in points of the target; the interval holds every division among the area's rows.</summary>
    public ScoreEstimate Amount { get; }

    /// <summary>The contribution as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Sentence(Language language)
    {
        string N(Rational value) => NumberText.Of(value, language);
        var (number, max) = (Guard.Invariant(Area.Number), Kommunkompassen.Area.PointsOfEach);
        var (source, amount) = (N(Source.Points), N(Amount.Points));
        var (low, high) = (N(Amount.Interval.Low), N(Amount.Interval.High));
        return language is Language.Swedish
            ? $"Område {number} gav {source} av {max} poäng, delfrågorna är inte kända; faktorn {Factor} ger {amount} poäng "
                + $"({low} till {high} beroende på hur poängen fördelar sig)."
            : $"Area {number} scored {source} of {max} points, and its sub-questions are not known; the factor {Factor} gives {amount} "
                + $"points ({low} to {high}, depending on how the points are divided).";
    }
}
