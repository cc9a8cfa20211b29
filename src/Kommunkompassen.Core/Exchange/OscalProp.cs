namespace Kommunkompassen.Exchange;

/// <summary>A property of an OSCAL document: what its model has no member for.</summary>
/// <param name="Name">The name, in our namespace.</param>
/// <param name="Value">The value.</param>
/// <param name="Class">A sub-type, or null.</param>
/// <param name="Group">What other properties it belongs with, or null.</param>
/// <param name="Remarks">A text for people, or null.</param>
internal sealed record OscalProp(string Name, string Value, string? Class = null, string? Group = null, string? Remarks = null);
