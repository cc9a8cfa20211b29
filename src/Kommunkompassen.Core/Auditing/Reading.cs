using System.Globalization;

namespace Kommunkompassen.Auditing;

/// <summary>What our copy shows of an unreadable number, checked against what can have been printed.</summary>
/// <remarks>The errors considered: a character of similar shape in place of a digit (S for 5, l for 1, O for 0, 3 for 5 or 8, 1 for 7), a
/// question mark in place of any digit, and a lost digit. Where both the points and the percentage of a row are damaged, only pairs that
/// agree with each other are offered. Examples: Åmål 2019, chapter 4, which was scanned. Equal when all parts are equal.</remarks>
public sealed record Reading
{
    /// <summary>The most errors in one cell for which a candidate is still offered.</summary>
    public const int MaxErrors = 2;

    internal Reading(string text, ReadingVerdict verdict, IEnumerable<Candidate> candidates)
    {
        Text = text;
        Verdict = verdict;
        Explained = EquatableList.From(candidates);
    }

    /// <summary>What the copy shows.</summary>
    public string Text { get; }

    /// <summary>The admissible numbers that the fewest errors explain, in rising order; empty where no number is explained by at most
    /// <see cref="MaxErrors"/>.</summary>
    public EquatableList<decimal> Candidates => EquatableList.From(Explained.Select(static one => one.Value));

    /// <summary>Whether what the copy shows can have been printed.</summary>
    internal ReadingVerdict Verdict { get; }

    /// <summary>The candidates with the errors that explain them.</summary>
    internal EquatableList<Candidate> Explained { get; }

    /// <summary>The text and the candidates.</summary>
    public override string ToString()
        => $"'{Text}' {Verdict}: {string.Join(" ", Candidates.Select(static one => one.ToString(CultureInfo.InvariantCulture)))}";

    /// <summary>A number that our copy may have misread.</summary>
    /// <param name="Value">The number; it can have been printed there.</param>
    /// <param name="ErrorCount">How many misread or lost characters explain what the copy shows, 0 or more.</param>
    internal readonly record struct Candidate(decimal Value, int ErrorCount);
}
