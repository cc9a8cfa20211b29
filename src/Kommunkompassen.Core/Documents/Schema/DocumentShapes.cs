namespace Kommunkompassen.Documents;

/// <summary>The documents of all kinds.</summary>
internal static class DocumentShapes
{
    internal static readonly Shape[] All =
    [
        Shapes.Framework, Shapes.Evaluation, Shapes.Mapping, ComparisonShapes.Comparison, AuditShapes.Audit, GroupShapes.Group,
        ResultShapes.Scores, TranslationShapes.Translation, ResultShapes.Trace, StandingShapes.Standing,
    ];
}
