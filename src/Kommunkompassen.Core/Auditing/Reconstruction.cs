using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What can have been printed in a cell that is unreadable or not published; it never changes the data.</summary>
/// <remarks>The sets are exact: each number in them completes the table without contradiction, and no other number does. Several missing
/// cells taken together may admit fewer combinations. Contradictions elsewhere in the table are set aside. A cell of a column that the
/// report does not have gets what the column would have shown. Numbers are assumed to have the decimals of the finest number in their
/// column, none where the column has no number left. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record Reconstruction
{
    internal Reconstruction(
        TableCell cell, PrintedValue printed, EquatableList<Expectation> expected, AdmissibleValues values, Basis basis, Reading? reading)
    {
        Cell = cell;
        Printed = printed;
        Expected = expected;
        Values = values;
        RestsOn = basis;
        Reading = reading;
    }

    /// <summary>The cell.</summary>
    public TableCell Cell { get; }

    /// <summary>The value as it stands in the data: unreadable or not published.</summary>
    public PrintedValue Printed { get; }

    /// <summary>What can have been printed under each admissible combination of rules (<see cref="RuleFit.IsAdmissible"/>).</summary>
    public EquatableList<Expectation> Expected { get; }

    /// <summary>All that any of those combinations admits.</summary>
    public AdmissibleValues Values { get; }

    /// <summary>Whether that is one number, several or none.</summary>
    public ReconstructionOutcome Outcome => Values.Count == 0 ? ReconstructionOutcome.None
        : Values.IsUnique ? ReconstructionOutcome.Unique
        : ReconstructionOutcome.Several;

    /// <summary>The exact score behind the cell under the declared rules, in points; null for a maximum.</summary>
    public ScoreInterval? ExactScoreRange => RestsOn.Exact;

    /// <summary>What our copy shows of an unreadable number, checked against the values; null where it shows nothing.</summary>
    public Reading? Reading { get; }

    /// <summary>How the values follow, as a sentence in both languages.</summary>
    public LocalizedText Derivation => ReconstructionText.Of(this);

    /// <summary>The number with its derivation where it is unique, else null. Only the caller can put it into the data.</summary>
    public PrintedValue? Derived => Outcome == ReconstructionOutcome.Unique ? PrintedValue.Derived(Values.Low, Derivation) : null;

    /// <summary>The stable code: <c>reconstructed-unique</c>, <c>reconstructed-several</c> or <c>reconstructed-none</c>.</summary>
    public string Code => Outcome == ReconstructionOutcome.Unique ? AuditCodes.ReconstructedUnique
        : Outcome == ReconstructionOutcome.Several ? AuditCodes.ReconstructedSeveral
        : AuditCodes.ReconstructedNone;

    internal Basis RestsOn { get; }

    /// <summary>Cell and values.</summary>
    public override string ToString() => $"{Cell}: {(Values.Count == 0 ? "none" : Values)}";

    /// <summary>What a reconstruction rests on under the declared rules; its sentence is made of it.</summary>
    /// <param name="Exact">The exact score behind the cell; null for a maximum.</param>
    /// <param name="MaxPoints">The maximum of the cell's row.</param>
    /// <param name="RowPoints">The row's points, where they say something.</param>
    /// <param name="RowPercent">The row's percentage, where it says something.</param>
    /// <param name="ByArea">Whether the score of the area narrows the row.</param>
    /// <param name="ByParts">Whether the cell is a sum of what stands above it in the table.</param>
    internal readonly record struct Basis(
        ScoreInterval? Exact, int MaxPoints, decimal? RowPoints = null, decimal? RowPercent = null, bool ByArea = false,
        bool ByParts = false);
}
