namespace Kommunkompassen.Mapping;

/// <summary>Something in a draft mapping that a person has to look at, with the reason.</summary>
public sealed record ReviewItem
{
    internal ReviewItem(ReviewReason reason, SubQuestionNumber? from, SubQuestionNumber? via, SubQuestionNumber? to, LocalizedText text)
    {
        Reason = reason;
        From = from;
        Via = via;
        To = to;
        Text = text;
    }

    /// <summary>The kind of reason.</summary>
    public ReviewReason Reason { get; }

    /// <summary>The sub-question of the source framework version; null where it is about a target alone.</summary>
    public SubQuestionNumber? From { get; }

    /// <summary>The sub-question of the framework version between that it is about; null where several or none are.</summary>
    public SubQuestionNumber? Via { get; }

    /// <summary>The sub-question of the revision; null where it is about a source alone.</summary>
    public SubQuestionNumber? To { get; }

    /// <summary>The reason as a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The numbers and the reason.</summary>
    public override string ToString() => $"{From?.ToString() ?? "-"} -> {To?.ToString() ?? "-"}: {Reason}";
}
