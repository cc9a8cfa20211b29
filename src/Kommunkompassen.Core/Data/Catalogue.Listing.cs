using Kommunkompassen.Internal;

namespace Kommunkompassen.Data;

public sealed partial class Catalogue
{
    /// <summary>Lists of what a catalogue holds as the text of a document of the kind "list", for other programs; it is not read
    /// back.</summary>
    /// <param name="frameworks">Forms of the framework, or none.</param>
    /// <param name="evaluations">Evaluations, or none.</param>
    /// <param name="mappings">Mappings, or none.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static string WriteListText(
        EquatableList<FrameworkEntry> frameworks, EquatableList<EvaluationEntry> evaluations, EquatableList<MappingEntry> mappings)
        => ListWriting.Write(Guard.NotNull(frameworks), Guard.NotNull(evaluations), Guard.NotNull(mappings));
}
