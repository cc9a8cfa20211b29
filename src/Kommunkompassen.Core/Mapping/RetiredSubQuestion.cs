using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The part of a source sub-question that has no place in the target framework version.</summary>
public sealed record RetiredSubQuestion
{
    /// <summary>Makes a retired sub-question.</summary>
    /// <param name="from">The source sub-question.</param>
    /// <param name="share">The part that is retired, above 0 and up to and including 1.</param>
    /// <param name="reason">Why it has no place.</param>
    /// <param name="sources">Where the reports support that; at least one.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public RetiredSubQuestion(SubQuestionNumber from, Rational share, LocalizedText reason, IEnumerable<SourceReference> sources)
    {
        From = Guard.NotNull(from);
        Share = share;
        Reason = Guard.NotNull(reason);
        Sources = EquatableList.From(sources, nameof(sources));
    }

    /// <summary>The source sub-question.</summary>
    public SubQuestionNumber From { get; }

    /// <summary>The part that is retired.</summary>
    public Rational Share { get; }

    /// <summary>Why it has no place.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Where the reports support that.</summary>
    public EquatableList<SourceReference> Sources { get; }
}
