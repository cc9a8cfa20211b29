namespace Kommunkompassen.Reports;

/// <summary>Collects what becomes of each line. The weightiest of several things on a line names it, and those that weigh as much are all
/// told.</summary>
internal sealed class DiagnosticLog(int lines)
{
    private const int MostTold = 4;

    private readonly Entry?[] _entries = new Entry?[lines];

    internal void Add(int line, Notes.Note note, string subject, string? shown = null)
        => Add(line, note.Outcome, note.Code, subject, note.About(subject, shown));

    internal void Add(int line, LineOutcome outcome, string code, string subject, LocalizedText message)
    {
        var entry = _entries[line - 1];
        if (entry is null || outcome > entry.Outcome)
        {
            _entries[line - 1] = new Entry(outcome, code, subject, [message]);
        }
        else if (outcome == entry.Outcome && entry.Messages.Count < MostTold && !entry.Messages.Contains(message))
        {
            entry.Messages.Add(message);
        }
    }

    internal IEnumerable<LineDiagnostic> ToDiagnostics()
        => _entries.Select(static (entry, i) => entry is null
            ? new LineDiagnostic(i + 1, LineOutcome.NotNeeded, "not-needed", null, Notes.NotNeeded)
            : new LineDiagnostic(
                i + 1, entry.Outcome, entry.Code, entry.Subject,
                new(string.Join(' ', entry.Messages.Select(static text => text.Swedish)), string.Join(' ', entry.Messages))));

    private sealed record Entry(LineOutcome Outcome, string Code, string Subject, List<LocalizedText> Messages);
}
