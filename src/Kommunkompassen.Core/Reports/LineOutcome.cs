namespace Kommunkompassen.Reports;

/// <summary>What became of a line of a report's text, in rising order of what a reader should look at.</summary>
public enum LineOutcome
{
    /// <summary>The line is not part of what the reader looks for, such as prose or an empty line.</summary>
    NotNeeded,

    /// <summary>The line was read as it stands.</summary>
    Used,

    /// <summary>The line is damaged or unusual, but its place or its neighbours say what it means.</summary>
    Repaired,

    /// <summary>Something on the line that should be a number of the table could not be read.</summary>
    Unreadable,
}
