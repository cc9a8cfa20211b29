namespace Kommunkompassen.Reports;

/// <summary>What became of each line; of several things on a line the weightiest names it, and all that weigh as much are told.</summary>
internal sealed class DiagnosticLog
{
    private const int MostTold = 4;

    private static readonly LocalizedText NotNeeded = new(
        "Raden hör inte till det som läses.", "The line is no part of what is read.");

    private readonly Entry?[] _entries;

    internal DiagnosticLog(int lines) => _entries = new Entry?[lines];

    internal void Add(int line, LineOutcome outcome, string code, string? subject, LocalizedText message)
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
            ? new LineDiagnostic(i + 1, LineOutcome.NotNeeded, "not-needed", null, NotNeeded)
            : new LineDiagnostic(i + 1, entry.Outcome, entry.Code, entry.Subject, entry.Message));

    private sealed record Entry(LineOutcome Outcome, string Code, string? Subject, List<LocalizedText> Messages)
    {
        internal LocalizedText Message => Messages.Count == 1
            ? Messages[0]
            : new(
                string.Join(' ', Messages.Select(static text => text.Swedish)),
                string.Join(' ', Messages.Select(static text => text.English)));
    }
}
