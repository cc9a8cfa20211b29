namespace Kommunkompassen.Mapping;

/// <summary>Something in a draft mapping that a person has to look at, with the reason.</summary>
public sealed record ReviewItem
{
    internal ReviewItem(string code, SubQuestionNumber? from, SubQuestionNumber? via, SubQuestionNumber? to, LocalizedText text)
    {
        Code = code;
        From = from;
        Via = via;
        To = to;
        Text = text;
    }

    /// <summary>The kind of reason: <c>relationship-weakened</c>, <c>meaning-changed</c> (the revision changed what the question asks,
    /// though the relationship could not get weaker), <c>split</c>, <c>joined</c>, <c>retired</c>, <c>new</c>, <c>low-confidence</c>,
    /// <c>reworded</c> or <c>weight-changed</c>.</summary>
    public string Code { get; }

    /// <summary>The sub-question of the source framework version; null where it is about a target alone.</summary>
    public SubQuestionNumber? From { get; }

    /// <summary>The sub-question between the two that it is about; null where several or none are.</summary>
    public SubQuestionNumber? Via { get; }

    /// <summary>The sub-question of the revision; null where it is about a source alone.</summary>
    public SubQuestionNumber? To { get; }

    /// <summary>The reason as a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The numbers and the reason.</summary>
    public override string ToString() => $"{From?.ToString() ?? "-"} -> {To?.ToString() ?? "-"}: {Code}";
}
