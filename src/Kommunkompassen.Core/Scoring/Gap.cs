using Kommunkompassen.Internal;

namespace Kommunkompassen.Scoring;

/// <summary>A number that is absent, with its kind and reason.</summary>
public sealed record Gap
{
    /// <summary>Makes a gap.</summary>
    /// <param name="kind">Why the number is absent.</param>
    /// <param name="frameworkId">The form to which the sub-question belongs.</param>
    /// <param name="number">The sub-question.</param>
    /// <param name="reason">The reason as a sentence.</param>
    /// <param name="sources">Where that is documented.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public Gap(GapKind kind, FrameworkId frameworkId, SubQuestionNumber number, LocalizedText reason, IEnumerable<SourceReference> sources)
    {
        Kind = Guard.Defined(kind);
        FrameworkId = Guard.NotNull(frameworkId);
        Number = Guard.NotNull(number);
        Reason = Guard.NotNull(reason);
        Sources = EquatableList.From(sources, nameof(sources));
    }

    /// <summary>Why the number is absent.</summary>
    public GapKind Kind { get; }

    /// <summary>The form to which the sub-question belongs.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>The sub-question.</summary>
    public SubQuestionNumber Number { get; }

    /// <summary>The reason as a sentence.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Where that is documented.</summary>
    public EquatableList<SourceReference> Sources { get; }

    /// <summary>Form, sub-question and kind.</summary>
    public override string ToString() => $"{FrameworkId} {Number}: {Kind}";

    /// <summary>The gap that a row leaves of which nothing is known.</summary>
    internal static Gap OfRow(Evaluation evaluation, SubQuestionResult row)
    {
        var lost = row.Points.Status == ValueStatus.Unreadable || row.Percent.Status == ValueStatus.Unreadable;
        var reason = lost
            ? new LocalizedText(
                $"Siffrorna för {row.Number} går inte att läsa i vår text av rapporten {evaluation.Report.Id}.",
                $"The numbers of {row.Number} cannot be read in our text of the report {evaluation.Report.Id}.")
            : new LocalizedText(
                $"Rapporten {evaluation.Report.Id} ger inga siffror för {row.Number}.",
                $"The report {evaluation.Report.Id} gives no numbers for {row.Number}.");
        return new Gap(lost ? GapKind.Unreadable : GapKind.NotPublished, evaluation.Framework.Id, row.Number, reason, [evaluation.Source]);
    }
}
