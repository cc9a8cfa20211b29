namespace Kommunkompassen.Documents;

/// <summary>What reading does with a line that is not a valid document.</summary>
public enum BadLineHandling
{
    /// <summary>The line is reported among the results, with its number and its faults, and reading goes on; the default.</summary>
    Report,

    /// <summary>Reading ends with an <see cref="InvalidLineException"/>; what came before has been given.</summary>
    Throw,
}
