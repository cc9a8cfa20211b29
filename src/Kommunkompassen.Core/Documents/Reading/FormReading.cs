namespace Kommunkompassen.Documents;

/// <summary>Checks the form of documents that are not read back, by what is declared of them.</summary>
internal static class FormReading
{
    internal static DocumentReader<Shape> Of(string kind)
    {
        var shape = Array.Find(DocumentShapes.All, shape => shape.Kind == kind)!;
        return new((ref cursor) => Read(ref cursor, shape));
    }

    private static Shape? Read(ref DocumentCursor cursor, Shape shape)
    {
        if (cursor.TryBeginDocument(shape, out var root))
        {
            while (cursor.NextMember(ref root) is not null)
            {
                cursor.Check();
            }
        }

        return shape;
    }
}
