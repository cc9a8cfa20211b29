namespace Kommunkompassen.Auditing;

/// <summary>Why a cell stands out in an audit.</summary>
public enum AnomalyKind
{
    /// <summary>The printed number cannot have come from the declared rules. Codes: <c>percent-fits-no-rule</c>,
    /// <c>percent-fits-other-rule</c>, <c>area-score-fits-no-rule</c>, <c>area-score-fits-other-rule</c> ("other" is another admissible
    /// combination of rules), <c>area-percent-differs</c> (from the score, although an area has 100 points) and <c>total-differs</c> (from
    /// the sum of the area scores).</summary>
    Contradiction,

    /// <summary>The area's score follows from the declared rules but not from the other way to make area scores, so it is evidence of which
    /// one was used. Code: <c>area-score-decides-rule</c>.</summary>
    Evidence,

    /// <summary>The number is unreadable, but our copy shows something of it: at most an error of reading, not of the report. Codes:
    /// <c>reading-confirmed</c>, where that agrees with its neighbours, and <c>reading-contradicted</c>, where it cannot have been
    /// printed.</summary>
    Reading,
}
