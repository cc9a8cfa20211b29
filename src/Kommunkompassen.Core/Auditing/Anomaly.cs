using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>A cell of the score table that stands out in an audit; its kind says why.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record Anomaly
{
    internal Anomaly(
        AnomalyKind kind, string code, TableCell cell, PrintedValue printed, PrintingRules declared,
        EquatableList<Expectation> expected, Reading? reading = null)
    {
        Kind = kind;
        Code = code;
        Cell = cell;
        Printed = printed;
        DeclaredRules = declared;
        Expected = expected;
        Reading = reading;
    }

    /// <summary>Why the cell stands out.</summary>
    public AnomalyKind Kind { get; }

    /// <summary>The stable code; each kind names its codes.</summary>
    public string Code { get; }

    /// <summary>The cell.</summary>
    public TableCell Cell { get; }

    /// <summary>The value as the report gives it.</summary>
    public PrintedValue Printed { get; }

    /// <summary>The rules that the evaluation declares, against which the cell was checked.</summary>
    public PrintingRules DeclaredRules { get; }

    /// <summary>What each combination of rules would have printed there, given the finer numbers of the table: for a percentage the points
    /// beside it, for an area its rows, for the total the areas.</summary>
    public EquatableList<Expectation> Expected { get; }

    /// <summary>What our copy shows of the number; null unless the kind is <see cref="AnomalyKind.Reading"/>.</summary>
    public Reading? Reading { get; }

    /// <summary>What the declared rules would have printed; empty where they print nothing there.</summary>
    public AdmissibleValues ExpectedByDeclared
        => Expected.FirstOrDefault(one => one.Rules.Contains(DeclaredRules))?.Values ?? AdmissibleValues.None;

    /// <summary>The distance from the printed number to the nearest that the declared rules would have printed, in points or per cent; null
    /// where there is no number.</summary>
    public decimal? Distance => Printed.Number is { } number ? ExpectedByDeclared.DistanceTo(number) : null;

    /// <summary>The anomaly in one or two sentences, in both languages.</summary>
    public LocalizedText Message => AnomalyText.Of(this);

    /// <summary>Code and English sentence.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
