namespace Kommunkompassen.Mapping;

/// <summary>Something in a draft mapping that a person has to look at, with the reason.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="From">The sub-question of the source form; null where it is about a target alone.</param>
/// <param name="Via">The sub-question of the form between that it is about; null where several or none are.</param>
/// <param name="To">The sub-question of the revision; null where it is about a source alone.</param>
/// <param name="Text">The reason as a sentence.</param>
public sealed record ReviewItem(ReviewReason Reason, SubQuestionNumber? From, SubQuestionNumber? Via, SubQuestionNumber? To, LocalizedText Text)
{
    /// <summary>The numbers and the reason.</summary>
    public override string ToString() => $"{From?.ToString() ?? "-"} -> {To?.ToString() ?? "-"}: {Reason}";
}
