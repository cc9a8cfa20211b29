namespace Kommunkompassen.Documents;

/// <summary>Reads caveats, both those of an evaluation and those that a mapping defines.</summary>
internal static class CaveatReading
{
    internal static EvaluationCaveat? OfEvaluation(ref DocumentCursor cursor)
    {
        var caveat = Read(
            ref cursor, Shapes.EvaluationCaveat, CaveatSubject.Evaluation, out _, out var areas, out var acrossFrameworkVersions);
        return caveat is null ? null : new EvaluationCaveat(caveat, areas, acrossFrameworkVersions);
    }

    internal static Caveat? OfMapping(ref DocumentCursor cursor, out string? code)
        => Read(ref cursor, Shapes.Caveat, CaveatSubject.Translation, out code, out _, out _);

    /// <summary>A caveat with its key, as results list them.</summary>
    internal static Caveat? OfResult(ref DocumentCursor cursor)
        => Read(ref cursor, ResultParts.Caveat, CaveatSubject.Evaluation, out _, out _, out _);

    private static Caveat? Read(
        ref DocumentCursor cursor, Shape shape, CaveatSubject side, out string? code, out IEnumerable<int> areas,
        out bool acrossFrameworkVersions)
    {
        code = null;
        CaveatSeverity? severity = null;
        LocalizedText? text = null;
        EquatableList<SourceReference> sources = [];
        areas = [];
        acrossFrameworkVersions = false;

        var scope = cursor.BeginObject(shape);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "key": cursor.Pattern(Rules.CaveatKey); break;
                case "side": side = cursor.Word(ResultVocabulary.Sides) ?? side; break;
                case "code": code = cursor.Slug(); break;
                case "severity": severity = cursor.Word(Vocabulary.Severities); break;
                case "text": text = cursor.Localized(); break;
                case "sources": sources = cursor.Sources(); break;
                case "acrossFrameworkVersions": acrossFrameworkVersions = cursor.Truth() ?? false; break;
                case "areas": areas = cursor.Items(static (ref cursor) => cursor.Whole(), out _).OfType<int>(); break;
            }
        }

        return code is null || severity is not { } weight || text is null
            ? null
            : new Caveat(new CaveatCode(code), weight, side, text, sources);
    }
}
