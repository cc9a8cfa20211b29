namespace Kommunkompassen.Documents;

/// <summary>The documents of all kinds.</summary>
internal static class DocumentShapes
{
    internal static readonly Shape[] All =
    [
        FrameworkShapes.Framework.Members, EvaluationShapes.Evaluation.Members, MappingShapes.Mapping.Members,
        ComparisonShapes.Comparison.Members, AuditShapes.Audit.Members, ReferenceGroupShapes.Group.Members, ScoresShapes.Scores.Members,
        TranslationShapes.Translation.Members, TraceShapes.Trace.Members, StandingShapes.Standing.Members,
    ];
}
