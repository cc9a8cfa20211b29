namespace Kommunkompassen.Reports;

/// <summary>What the reader made of one line of a report's text.</summary>
/// <remarks>Only the reader makes them. Equal when all parts are equal.</remarks>
public sealed record LineDiagnostic
{
    internal LineDiagnostic(int line, LineOutcome outcome, string code, string? subject, LocalizedText message)
    {
        Line = line;
        Outcome = outcome;
        Code = code;
        Subject = subject;
        Message = message;
    }

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; }

    /// <summary>What became of it.</summary>
    public LineOutcome Outcome { get; }

    /// <summary>The stable code of what weighs most on the line, such as <c>cell-contradicted</c>.</summary>
    public string Code { get; }

    /// <summary>The sub-question ("8.2"), the area ("8") or the item ("period") that the line is about, or null.</summary>
    public string? Subject { get; }

    /// <summary>What was done and why, for a reader.</summary>
    public LocalizedText Message { get; }

    /// <summary>The diagnostic on one line, in English.</summary>
    public override string ToString() => $"line {Line}: {Outcome}{(Subject is null ? "" : $" {Subject}")}: {Message} [{Code}]";
}
