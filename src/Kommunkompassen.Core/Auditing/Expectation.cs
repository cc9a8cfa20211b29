using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What a cell can hold under some rules, given the rest of the table.</summary>
/// <remarks>Equal when rules and values are equal.</remarks>
public sealed record Expectation
{
    internal Expectation(EquatableList<PrintingRules> rules, AdmissibleValues values) => (Rules, Values) = (rules, values);

    /// <summary>The combinations of rules that all expect these values, in the order of <see cref="EvaluationAudit.Fits"/>; at least
    /// one.</summary>
    public EquatableList<PrintingRules> Rules { get; }

    /// <summary>The values.</summary>
    public AdmissibleValues Values { get; }

    /// <summary>The values and the rules.</summary>
    public override string ToString() => $"{(Values.Count == 0 ? "nothing" : Values)} under {string.Join(" | ", Rules)}";
}
