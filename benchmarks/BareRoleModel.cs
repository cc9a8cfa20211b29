namespace Kommunkompassen.Benchmarks;

/// <summary>A role model, unchecked.</summary>
internal sealed record BareRoleModel(string Municipality, int Area, BareText Topic);
