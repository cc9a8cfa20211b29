namespace Kommunkompassen.Scoring;

/// <summary>To which side a report rounded a number that lies exactly between two that it could print.</summary>
public enum TieRule
{
    /// <summary>Away from zero: 4.5 is printed as 5. The rounding that the reports show (Olofström 2017, chapter 4: 30 % of 15 points is
    /// printed as 5).</summary>
    HalfAwayFromZero,

    /// <summary>To the even neighbour: 4.5 is printed as 4 and 5.5 as 6. No report is known to do so; an audit tries it all the
    /// same.</summary>
    HalfToEven,
}
