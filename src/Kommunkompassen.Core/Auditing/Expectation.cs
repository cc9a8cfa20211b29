using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What a cell can hold under some combinations of rules, given the rest of the table.</summary>
/// <remarks>Equal when rules and values are equal. Thread-safe.</remarks>
public sealed record Expectation
{
    private Expectation(EquatableList<PrintingRules> rules, AdmissibleValues values) => (Rules, Values) = (rules, values);

    /// <summary>The combinations that all expect these values, in the order of <see cref="EvaluationAudit.Fits"/>; at least one.</summary>
    public EquatableList<PrintingRules> Rules { get; }

    /// <summary>The values.</summary>
    public AdmissibleValues Values { get; }

    /// <summary>The values and the rules.</summary>
    public override string ToString() => $"{(Values.Count == 0 ? "nothing" : Values)} under {string.Join(" | ", Rules)}";

    /// <summary>One expectation for each different set of values, in order of first mention.</summary>
    internal static EquatableList<Expectation> Join(IEnumerable<(PrintingRules Rules, AdmissibleValues Values)> found)
        => EquatableList.From(found.GroupBy(static one => one.Values, static one => one.Rules)
            .Select(static same => new Expectation(EquatableList.From(same.Distinct()), same.Key)));
}
