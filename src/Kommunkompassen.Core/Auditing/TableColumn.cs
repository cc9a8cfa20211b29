namespace Kommunkompassen.Auditing;

/// <summary>The columns of a score table.</summary>
public enum TableColumn
{
    /// <summary>The points achieved (uppnått) by a sub-question, an area or in total.</summary>
    Points,

    /// <summary>The maximum (max), in points.</summary>
    Maximum,

    /// <summary>The percentage (procent).</summary>
    Percent,
}
