using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>How well one combination of rules explains an evaluation's printed numbers.</summary>
/// <remarks>A printed number is an exception when no exact scores could have been printed with it under the rules. A row whose points and
/// percentage contradict each other counts once, at its percentage; an area whose score contradicts its rows counts once, at its score; a
/// total that contradicts the area scores counts once. Equal when all parts are equal.</remarks>
public sealed record RuleFit
{
    internal RuleFit(PrintingRules rules, bool isDeclared, EquatableList<TableCell> exceptions, BigInteger tablesAdmitted)
    {
        Rules = rules;
        IsDeclared = isDeclared;
        Exceptions = exceptions;
        TablesAdmitted = tablesAdmitted;
    }

    /// <summary>The place in <see cref="EvaluationAudit.Fits"/>, from 1; shared where exceptions and admitted tables are as many.</summary>
    public int Rank { get; internal init; }

    /// <summary>The rules.</summary>
    public PrintingRules Rules { get; }

    /// <summary>True for the rules that the evaluation declares.</summary>
    public bool IsDeclared { get; }

    /// <summary>True when the audit takes the rules into account, in the codes of contradictions and in reconstructions: no combination has
    /// fewer exceptions, or none admits fewer tables, or they are the declared ones.</summary>
    public bool IsAdmissible { get; internal init; }

    /// <summary>The cells whose printed numbers the rules cannot have given, in the order of the table.</summary>
    public EquatableList<TableCell> Exceptions { get; }

    /// <summary>How many tables with the same printed points the rules admit; the fewer, the more specific they are.</summary>
    /// <remarks>The product, over the printed percentages and area scores, of how many numbers the rules allow in that place given the
    /// numbers before it; an exception counts as any of 101. Percentages made from the rounded points always agree with "made from the
    /// exact score" too; but the latter would admit several others in each place, and so explains less.</remarks>
    public BigInteger TablesAdmitted { get; }

    /// <summary>The rules and the number of exceptions.</summary>
    public override string ToString()
        => $"{Rank}. {Rules}: {Exceptions.Count} exception{(Exceptions.Count == 1 ? "" : "s")}, {TablesAdmitted} table"
            + $"{(TablesAdmitted.IsOne ? "" : "s")} admitted";
}
