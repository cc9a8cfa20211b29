namespace Kommunkompassen.Auditing;

/// <summary>What our copy shows of a number marked as unreadable, set against what can have been printed.</summary>
/// <remarks>
/// Errors that are reckoned with: a character taken for one of like shape (S for 5, l for 1, O for 0, 3 for 5 or 8, 1 for 7), a question
/// mark for
/// any digit, and a lost digit. Where both the points and the percentage of a row are damaged, only pairs that agree with each other are
/// offered.
/// Source of the examples: Åmål 2019, chapter 4, whose text comes from a scan. Equal when all parts are equal.
/// </remarks>
public sealed record Reading
{
    /// <summary>The most errors in one cell for which a candidate is still offered.</summary>
    public const int MaxErrors = 2;

    internal Reading(string text, ReadingVerdict verdict, EquatableList<ReadingCandidate> candidates)
        => (Text, Verdict, Candidates) = (text, verdict, candidates);

    /// <summary>What the copy shows.</summary>
    public string Text { get; }

    /// <summary>How that stands to the neighbours.</summary>
    public ReadingVerdict Verdict { get; }

    /// <summary>The admissible numbers that the fewest errors explain, in rising order; none where no number is explained by at most
    /// <see cref="MaxErrors"/>.</summary>
    public EquatableList<ReadingCandidate> Candidates { get; }

    /// <summary>The text and the candidates.</summary>
    public override string ToString()
        => $"'{Text}' {Verdict}: {string.Join(" ", Candidates.Select(static candidate => candidate.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)))}";
}
