using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How far the difference of one area, or of the total, depends on how split sub-questions are shared out.</summary>
/// <param name="Level">Area or total.</param>
/// <param name="Number">The number of the area; empty for the total.</param>
/// <param name="Verdict">The verdict with the mapping's own shares.</param>
/// <param name="Differences">The least and the greatest difference (its value) that an allocation gives; null where nothing can be compared, or where a later number that an allocation would leave out is not known.</param>
/// <param name="Possible">Every difference that some allocation and the rounding of the printed numbers together allow; null where the differences are.</param>
/// <param name="Robustness">Whether the verdict holds in all allocations.</param>
/// <param name="Flowed">The least and the greatest number of points that flow in, in points of the source form; a single value where every split rejoins here.</param>
/// <param name="RejoiningSources">The split sources of which all parts flow to this area, so that the points that flow in do not depend on the split.</param>
/// <param name="CrossingSources">The split sources of which some part flows here and some elsewhere.</param>
public sealed record SensitivityLine(
    ScoreLevel Level,
    string Number,
    Verdict Verdict,
    ScoreInterval? Differences,
    ScoreInterval? Possible,
    Robustness Robustness,
    ScoreInterval Flowed,
    EquatableList<SubQuestionNumber> RejoiningSources,
    EquatableList<SubQuestionNumber> CrossingSources);
