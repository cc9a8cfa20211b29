using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>How well a framework version fits the score table of a text.</summary>
/// <remarks>The score is the share, 0 to 1 and exact, of what there is to agree on: one part for each area's name, and for each
/// sub-question one part for its number, one for its maximum and one for its wording; a row that the framework version has no place for
/// counts three parts as missed. Names and wordings agree as far as they share pairs of neighbouring letters (Dice's coefficient in whole
/// thousandths, rounded down), so that a few damaged letters cost little.</remarks>
public sealed record FrameworkMatch
{
    internal FrameworkMatch(FrameworkVersion framework, Rational score, IEnumerable<LocalizedText> objections)
    {
        Framework = framework;
        Similarity = score;
        Objections = EquatableList.From(objections);
    }

    /// <summary>The framework version.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The exact score, 0 to 1, both included.</summary>
    public Rational Similarity { get; }

    /// <summary>Why the table cannot be of this framework version; none where it can.</summary>
    public EquatableList<LocalizedText> Objections { get; }

    /// <summary>True when nothing speaks against it.</summary>
    public bool IsPossible => Objections.Count == 0;

    /// <summary>Framework version and score.</summary>
    public override string ToString() => $"{Framework}: {Similarity}{(IsPossible ? "" : " (does not fit)")}";
}
