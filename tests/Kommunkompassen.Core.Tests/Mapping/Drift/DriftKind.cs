namespace Kommunkompassen.Tests.Mapping.Drift;

/// <summary>What became of a question.</summary>
internal enum DriftKind
{
    Unchanged,
    Reworded,
    ChangedInMeaning,
}
