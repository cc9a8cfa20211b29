using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>The kinds of documents, each by the word that stands in its member <c>kind</c>, those that are given first, then those that
    /// are computed.</summary>
    /// <remarks>Written out, and held against the declarations by a test: to ask these for their words would set up all of them before the
    /// first document is read.</remarks>
    public static EquatableList<string> Kinds { get; } = new(
    [
        "framework", "evaluation", "mapping", "comparison", "audit", "reference-group",
        "scores", "translation", "trace", "standing",
    ]);

    /// <summary>The JSON Schema (draft 2020-12) of a kind of documents, as text.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <remarks>
    /// Written of the same declarations by which documents are read: what the schema refuses no reader takes. A reader refuses more, since
    /// a
    /// schema cannot state it: how numbers are spelled, duplicate members, the place of <c>kind</c> and <c>formatVersion</c>, the size,
    /// days that
    /// do not exist, ids that are not known, and the rules of the model. Its <c>$id</c> is a name, no address. The same to the byte every
    /// time.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string GetSchema(string kind)
    {
        var shape = Array.Find(DocumentShapes.All, shape => shape.Kind == Guard.NotNull(kind))
            ?? throw new ArgumentException(
                $"There is no kind of documents '{Guard.Shown(kind)}'; there are {string.Join(", ", Kinds)}.", nameof(kind));
        return Json.Text(json => SchemaWriter.Write(json, shape));
    }

    /// <summary>What is wrong with the shape of a document that is not read back.</summary>
    internal static EquatableList<Fault> CheckShape(string kind, ReadOnlySpan<byte> utf8)
        => new DocumentReader<Shape>(
            (ref cursor) =>
            {
                var shape = Array.Find(DocumentShapes.All, shape => shape.Kind == kind)!;
                cursor.CheckObject(shape);
                return shape;
            },
            References.None).TryRead(utf8).Faults;
}
