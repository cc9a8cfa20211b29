namespace Kommunkompassen.Mapping;

/// <summary>A target sub-question that has no source in the older framework version.</summary>
public sealed record NewSubQuestion
{
    /// <summary>Makes a new sub-question.</summary>
    /// <param name="to">The target sub-question.</param>
    /// <param name="reason">Why nothing in the older framework version corresponds to it.</param>
    /// <param name="sources">Where the reports support that; at least one.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public NewSubQuestion(SubQuestionNumber to, LocalizedText reason, IEnumerable<SourceReference> sources)
    {
        To = Guard.NotNull(to);
        Reason = Guard.NotNull(reason);
        Sources = EquatableList.From(sources, nameof(sources));
    }

    /// <summary>The target sub-question.</summary>
    public SubQuestionNumber To { get; }

    /// <summary>Why nothing in the older framework version corresponds to it.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Where the reports support that.</summary>
    public EquatableList<SourceReference> Sources { get; }
}
