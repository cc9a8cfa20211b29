namespace Kommunkompassen.Documents;

/// <summary>What no document may exceed; <see cref="Document"/> states it in public.</summary>
internal static class Limits
{
    internal const int MaxBytes = 8 * 1024 * 1024;
    internal const int MaxDepth = 32;
    internal const int MaxListItems = 10_000;
    internal const int MaxFaults = 1_000;
}
