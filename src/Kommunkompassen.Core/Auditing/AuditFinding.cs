using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>One thing that an audit has found in a cell of the score table.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record AuditFinding
{
    internal AuditFinding(
        AuditFindingKind kind, string code, TableCell cell, PrintedValue printed, PrintingRules declared,
        EquatableList<Expectation> expected, Reading? reading = null)
    {
        (Kind, Code, Cell, Printed) = (kind, code, cell, printed);
        (DeclaredRules, Expected, Reading) = (declared, expected, reading);
    }

    /// <summary>What sort of finding it is.</summary>
    public AuditFindingKind Kind { get; }

    /// <summary>The stable code, one of <see cref="AuditCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Where it is.</summary>
    public TableCell Cell { get; }

    /// <summary>The value as the report gives it.</summary>
    public PrintedValue Printed { get; }

    /// <summary>The rules that the evaluation declares, by which the finding is one.</summary>
    public PrintingRules DeclaredRules { get; }

    /// <summary>What each combination of rules would have printed there, by the numbers that stand finer in the table: beside points, under
    /// rows, under area scores.</summary>
    public EquatableList<Expectation> Expected { get; }

    /// <summary>What our copy shows; null unless the finding is about a reading.</summary>
    public Reading? Reading { get; }

    /// <summary>What the declared rules would have printed; none where they print nothing there.</summary>
    public AdmissibleValues ExpectedByDeclared
        => Expected.FirstOrDefault(one => one.Rules.Contains(DeclaredRules))?.Values ?? AdmissibleValues.None;

    /// <summary>How far the printed number is from the nearest that the declared rules would have printed: points, or per cent; null where
    /// there is no number.</summary>
    public decimal? Distance => Printed.Number is { } number ? ExpectedByDeclared.DistanceTo(number) : null;

    /// <summary>The finding as a sentence or two in both languages.</summary>
    public LocalizedText Message => FindingText.Of(this);

    /// <summary>Code and English sentence.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
