namespace Kommunkompassen.Documents;

/// <summary>What a value of a document must be, stated once: readers take it by its rule, and the schema is written of the same
/// rule.</summary>
internal abstract class Rule
{
    /// <summary>The objects that the schema of such a value refers to.</summary>
    internal virtual IEnumerable<Shape> Parts => [];

    /// <summary>Reads the value at which the cursor stands, and writes down all that is wrong with its form.</summary>
    internal abstract void Check(ref DocumentCursor cursor);

    /// <summary>Writes the members of the schema of such a value; the braces are the caller's.</summary>
    internal abstract void Describe(JsonText json);
}
