using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tests.Mapping.Drift;

/// <summary>The three things that can become of a question, from the two statements that a drift makes.</summary>
internal static class DriftKinds
{
    internal static DriftKind Kind(this SubQuestionDrift drift) => (drift.IsSameQuestion, drift.IsSameWording) switch
    {
        (true, true) => DriftKind.Unchanged,
        (true, false) => DriftKind.Reworded,
        _ => DriftKind.ChangedInMeaning,
    };
}
