using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>A framework version that a document names by its id; the caller of the reader knows it.</summary>
internal sealed class FrameworkReferenceRule : Rule<FrameworkVersion>
{
    internal static FrameworkReferenceRule Instance { get; } = new();

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out FrameworkVersion value)
    {
        value = null;
        if (!Rules.FrameworkId.TryRead(ref cursor, out var id))
        {
            return false;
        }

        value = cursor.References.FindFramework!(id);
        if (value is null)
        {
            cursor.Add(
                "unknown-framework", $"The framework version \"{id}\" is not known here.",
                "Correct the id, or read the framework version first and give it to the reader.");
            return false;
        }

        return value.Id == id
            ? true
            : throw new InvalidOperationException(
                $"The resolver was asked for the framework version {id} and gave {value.Id}; let it give the one asked for, or null.");
    }

    internal override void Write(Utf8JsonWriter json, FrameworkVersion value) => json.WriteStringValue(value.Id.Value);

    internal override void Describe(Utf8JsonWriter json) => Rules.FrameworkId.Describe(json);
}
