namespace Kommunkompassen;

/// <summary>The levels of a score table, from the finest to the coarsest.</summary>
public enum ScoreLevel
{
    /// <summary>A sub-question.</summary>
    SubQuestion,

    /// <summary>An area.</summary>
    Area,

    /// <summary>All areas together.</summary>
    Total,
}
