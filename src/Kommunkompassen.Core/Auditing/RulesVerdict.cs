namespace Kommunkompassen.Auditing;

/// <summary>How the rules that an evaluation declares compare with all other combinations.</summary>
public enum RulesVerdict
{
    /// <summary>Another combination explains the report better in both respects.</summary>
    Beaten,

    /// <summary>No combination ranks before them: none has fewer exceptions, and of those with as few none admits fewer tables.</summary>
    Best,

    /// <summary>Another combination has fewer exceptions, but only because it is vaguer: the declared rules admit fewer tables than any
    /// other, even with each exception counted as admitting any number (<see cref="RuleFit.TablesAdmitted"/>). An example is Ronneby 2017:
    /// all its percentages but one and all its area scores but one follow from the points, which looser rules would call chance.</summary>
    MostSpecific,
}
