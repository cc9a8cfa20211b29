using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Whether a mapping document is valid, as JSON.</summary>
internal static class CheckJson
{
    internal static string Of(ReadResult<FrameworkMapping> read) => JsonAnswer.Of("check", json =>
    {
        json.WriteBoolean("valid", read.IsValid);
        if (read.Value is { } mapping)
        {
            json.Mapping(mapping);
        }

        json.Faults(read.Faults);
    });
}
