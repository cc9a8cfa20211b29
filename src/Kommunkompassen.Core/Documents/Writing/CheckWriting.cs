using System.Text.Json;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes what came of checking documents.</summary>
internal static class CheckWriting
{
    internal static void Write(Utf8JsonWriter json, ReadResult<FrameworkMapping> read)
    {
        json.Header("check");
        json.Always("valid", read.IsValid);
        if (read.Value is { } mapping)
        {
            json.Mapping(mapping);
        }

        Faults(json, read.Faults);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, EquatableList<ValidatedFile> files)
    {
        json.Header("validation");
        json.Always("valid", files.All(static file => file.Validation.IsValid));
        json.WriteList("files", files, static (json, file) =>
        {
            json.WriteStartObject();
            json.WriteText("file", file.Name);
            json.Always("valid", file.Validation.IsValid);
            json.WriteText("documentKind", file.Validation.Kind);
            json.Flag("formOnly", file.Validation.IsShapeOnly);
            Faults(json, file.Validation.Faults);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Faults(Utf8JsonWriter json, EquatableList<Fault> faults) => json.WriteList("faults", faults, static (json, fault) =>
    {
        json.WriteStartObject();
        json.WriteText("code", fault.Code);
        json.WriteText("position", fault.Position);
        json.WriteText("message", fault.Message);
        json.WriteText("remedy", fault.Remedy);
        json.WriteEndObject();
    });
}
