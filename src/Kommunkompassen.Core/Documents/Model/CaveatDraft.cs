namespace Kommunkompassen.Documents;

/// <summary>A caveat as far as it could be read: its code may be known even where its content is not.</summary>
internal struct CaveatDraft
{
    internal CaveatCode? Code;
    internal CaveatSeverity? Severity;
    internal LocalizedText? Text;
    internal IReadOnlyList<SourceReference>? Sources;

    internal readonly Caveat? ToCaveat(CaveatSubject subject)
        => Code is null || Severity is not { } severity || Text is null ? null : new Caveat(Code, severity, subject, Text, Sources ?? []);
}
