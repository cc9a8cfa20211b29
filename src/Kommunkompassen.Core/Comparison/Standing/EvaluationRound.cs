namespace Kommunkompassen.Comparison;

/// <summary>Which evaluations of a municipality belong to a reference group.</summary>
public enum EvaluationRound
{
    /// <summary>The first and the later ones.</summary>
    All,

    /// <summary>Only the first of each municipality.</summary>
    First,

    /// <summary>Only those after the first.</summary>
    Repeated,
}
