namespace Kommunkompassen.Scoring;

/// <summary>How a report rounded a number that lies exactly between two that it could print.</summary>
public enum TieRule
{
    /// <summary>Away from zero, as the reports do: 30 % of 15 points, 4.5, is printed as 5 (Olofström 2017, chapter 4).</summary>
    HalfAwayFromZero,

    /// <summary>To the even neighbour: 4.5 is printed as 4 and 5.5 as 6. No report is known to do so; an audit tries it too.</summary>
    HalfToEven,
}
