namespace Kommunkompassen.Documents;

/// <summary>The objects that occur in documents of nearly every kind.</summary>
/// <remarks>Apart from the others, so that a document of one kind does not set up those of all.</remarks>
internal static class CommonShapes
{
    internal static readonly Shape Text = new("text", "a text in Swedish and English", ("sv", Rules.Text), ("en", Rules.Text));

    internal static readonly Shape Municipality = new(
        "municipality", "a municipality", ("name", Rules.Text), ("code", Rules.MunicipalityCode), ("county", Rules.Text));
}
