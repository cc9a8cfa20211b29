using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>The kinds of documents by their word in the member <c>kind</c>: first those that are given, then those computed.</summary>
    /// <remarks>Written out, since asking the declarations would set up all of them before the first document is read.</remarks>
    public static EquatableList<string> Kinds { get; } = new(
    [
        "framework", "evaluation", "mapping", "comparison", "audit", "reference-group",
        "scores", "translation", "trace", "standing",
    ]);

    /// <summary>The JSON Schema (draft 2020-12) of a kind of documents, as text.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <remarks>Written from the declarations by which documents are read: no reader takes what the schema refuses. A reader refuses more,
    /// which a schema cannot state: how numbers are spelled, duplicate members, the place of <c>kind</c> and <c>formatVersion</c>, the
    /// size, days that do not exist, unknown ids, and the rules of the model. Its <c>$id</c> is a name, not an address. The same to the
    /// byte every time.</remarks>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string GetSchema(string kind)
    {
        var shape = Array.Find(Shapes, shape => shape.Kind == Guard.NotNull(kind))
            ?? throw new ArgumentException(
                $"There is no kind of documents '{Guard.Shown(kind)}'; there are {string.Join(", ", Kinds)}.", nameof(kind));
        return Json.Text(json => SchemaWriter.Write(json, shape));
    }

    /// <summary>What is wrong with the shape of a document that is not read back.</summary>
    internal static EquatableList<Fault> CheckShape(string kind, ReadOnlySpan<byte> utf8)
        => new DocumentReader<Shape>(
            (ref cursor) =>
            {
                var shape = Array.Find(Shapes, shape => shape.Kind == kind)!;
                cursor.CheckObject(shape);
                return shape;
            },
            References.None).TryRead(utf8).Faults;

    /// <summary>The documents of all kinds; asking for them sets up all of them.</summary>
    internal static Shape[] Shapes =>
    [
        FrameworkShapes.Framework.Members, EvaluationShapes.Evaluation.Members, MappingShapes.Mapping.Members,
        ComparisonShapes.Comparison.Members, AuditShapes.Audit.Members, ReferenceGroupShapes.Group.Members, ScoresShapes.Scores.Members,
        TranslationShapes.Translation.Members, TraceShapes.Trace.Members, StandingShapes.Standing.Members,
    ];
}
