using Kommunkompassen.Mapping;

namespace Kommunkompassen.Serialization;

/// <summary>Writes what came of checking a mapping document.</summary>
internal static class CheckWriting
{
    internal static JsonText Write(ReadResult<FrameworkMapping> read)
    {
        var json = new JsonText();
        json.Header("check");
        json.Always("valid", read.IsSound);
        if (read.Value is { } mapping)
        {
            json.Mapping(mapping);
        }

        json.List("faults", read.Faults, static (json, fault) =>
        {
            json.Begin('{');
            json.Text("code", fault.Code);
            json.Text("position", fault.Position);
            json.Text("message", fault.Message);
            json.Text("remedy", fault.Remedy);
            json.End('}');
        });
        json.End('}');
        return json;
    }
}
