using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>A translation as the text of a document of the kind "translation", for other programs; it is not read back.</summary>
    /// <param name="translation">The translation.</param>
    /// <remarks>
    /// Every score on the scale of the target form with its interval, the points on which it is measured, its coverage and the keys of its
    /// caveats;
    /// which mapping made it, with version and content hash; what was retired; the gaps and the caveats in full.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    public static string ToJson(Translation translation) => Json.Text(TranslationShapes.Translation, Guard.NotNull(translation));
}
