using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What can have been printed in a cell that is unreadable or not published. It is offered beside the data and never changes
/// it.</summary>
/// <remarks>
/// The sets are exact: each number in them completes the table without contradiction, no other does (several missing cells taken together
/// may
/// admit fewer combinations). Contradictions elsewhere in the table are set aside. A cell of a column that the report does not have is
/// given what
/// the column would have shown. Numbers are taken to have the decimals of the finest number of their column, none where nothing of it is
/// left. Equal when all parts are equal. Thread-safe.
/// </remarks>
public sealed record Reconstruction
{
    internal Reconstruction(
        TableCell cell, PrintedValue printed, EquatableList<Expectation> expected, AdmissibleValues values, ReconstructionBasis basis,
        Reading? reading)
        => (Cell, Printed, Expected, Values, Basis, Reading) = (cell, printed, expected, values, basis, reading);

    /// <summary>The cell.</summary>
    public TableCell Cell { get; }

    /// <summary>The value as it stands in the data: unreadable or not published.</summary>
    public PrintedValue Printed { get; }

    /// <summary>What can have been printed under each admissible combination of rules (<see cref="RuleFit.IsAdmissible"/>).</summary>
    public EquatableList<Expectation> Expected { get; }

    /// <summary>All that any of those combinations admits.</summary>
    public AdmissibleValues Values { get; }

    /// <summary>Whether that is one number, several or none.</summary>
    public ReconstructionOutcome Outcome => Values.Count switch
    {
        0 => ReconstructionOutcome.None,
        1 => ReconstructionOutcome.Unique,
        _ => ReconstructionOutcome.Several,
    };

    /// <summary>The exact score behind the cell under the declared rules, in points; null for a maximum.</summary>
    public ScoreInterval? ExactScoreRange => Basis.Exact;

    /// <summary>What our copy shows of an unreadable number, set against the values; null where nothing is left.</summary>
    public Reading? Reading { get; }

    /// <summary>How the values follow, as a sentence in both languages.</summary>
    public LocalizedText Derivation => ReconstructionText.Of(this);

    /// <summary>The number with its derivation, where it is unique; else null. Nothing puts it into the data but the caller.</summary>
    public PrintedValue? Derived => Outcome == ReconstructionOutcome.Unique ? PrintedValue.Derived(Values.Low, Derivation) : null;

    /// <summary>The stable code, one of <see cref="AuditCodes"/>.</summary>
    public string Code => Outcome switch
    {
        ReconstructionOutcome.Unique => AuditCodes.ReconstructedUnique,
        ReconstructionOutcome.Several => AuditCodes.ReconstructedSeveral,
        _ => AuditCodes.ReconstructedNone,
    };

    internal ReconstructionBasis Basis { get; }

    /// <summary>Cell and values.</summary>
    public override string ToString() => $"{Cell}: {(Values.Count == 0 ? "none" : Values)}";
}
