using System.Text.Json.Serialization;

namespace Kommunkompassen.Benchmarks;

/// <summary>Source-generated deserialization of the bare classes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BareEvaluation))]
internal sealed partial class BareContext : JsonSerializerContext;
