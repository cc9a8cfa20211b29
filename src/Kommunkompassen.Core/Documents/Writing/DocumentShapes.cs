namespace Kommunkompassen.Documents;

/// <summary>The documents of all kinds.</summary>
internal static class DocumentShapes
{
    internal static readonly Shape[] All =
    [
        FrameworkShapes.Framework.Members, EvaluationShapes.Evaluation.Members, MappingShapes.Mapping.Members,
        ComparisonShapes.Comparison.Members, AuditShapes.Audit.Members, GroupShapes.Group.Members, ResultShapes.Scores.Members,
        TranslationShapes.Translation.Members, ResultShapes.Trace.Members, StandingShapes.Standing.Members, ResultShapes.Route.Members,
        ResultShapes.Check.Members, ResultShapes.Validation.Members, CatalogueShapes.List.Members, CatalogueShapes.Index.Members,
    ];
}
