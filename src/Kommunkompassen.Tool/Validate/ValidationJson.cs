namespace Kommunkompassen.Tool;

/// <summary>Whether documents are valid, as JSON.</summary>
internal static class ValidationJson
{
    internal static string Of(EquatableList<ValidatedFile> files) => JsonAnswer.Of("validation", json =>
    {
        json.WriteBoolean("valid", files.All(static file => file.Validation.IsValid));
        json.Objects("files", files, file =>
        {
            json.WriteString("file", file.Name);
            json.WriteBoolean("valid", file.Validation.IsValid);
            if (file.Validation.Kind is { } kind)
            {
                json.WriteString("documentKind", kind);
            }

            if (file.Validation.IsShapeOnly)
            {
                json.WriteBoolean("shapeOnly", true);
            }

            json.Faults(file.Validation.Faults);
        });
    });
}
