namespace Kommunkompassen.Fuzz;

/// <summary>What an input is read as.</summary>
public enum FuzzKind
{
    /// <summary>A document of a framework version.</summary>
    Framework,

    /// <summary>A document of an evaluation.</summary>
    Evaluation,

    /// <summary>A document of a mapping.</summary>
    Mapping,

    /// <summary>A stream with one evaluation on each line.</summary>
    Lines,

    /// <summary>A table of scores as CSV.</summary>
    Table,

    /// <summary>The text of a report.</summary>
    Report,
}
