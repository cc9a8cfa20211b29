using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes what came of checking documents.</summary>
internal static class CheckWriting
{
    internal static JsonText Write(ReadResult<FrameworkMapping> read)
    {
        var json = new JsonText();
        json.Header("check");
        json.Always("valid", read.IsValid);
        if (read.Value is { } mapping)
        {
            json.Mapping(mapping);
        }

        Faults(json, read.Faults);
        json.End('}');
        return json;
    }

    internal static JsonText Write(EquatableList<ValidatedFile> files)
    {
        var json = new JsonText();
        json.Header("validation");
        json.Always("valid", files.All(static file => file.Validation.IsValid));
        json.List("files", files, static (json, file) =>
        {
            json.Begin('{');
            json.Text("file", file.Name);
            json.Always("valid", file.Validation.IsValid);
            json.Text("documentKind", file.Validation.Kind);
            json.Flag("formOnly", file.Validation.IsShapeOnly);
            Faults(json, file.Validation.Faults);
            json.End('}');
        });
        json.End('}');
        return json;
    }

    private static void Faults(JsonText json, EquatableList<Fault> faults) => json.List("faults", faults, static (json, fault) =>
    {
        json.Begin('{');
        json.Text("code", fault.Code);
        json.Text("position", fault.Position);
        json.Text("message", fault.Message);
        json.Text("remedy", fault.Remedy);
        json.End('}');
    });
}
