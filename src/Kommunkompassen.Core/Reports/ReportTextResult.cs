using System.Diagnostics.CodeAnalysis;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Reports;

/// <summary>What came of reading the text of a report.</summary>
/// <remarks>
/// The evaluation is there exactly when there are no faults. What was found is told even where no evaluation came out, so that a caller can
/// add
/// what is missing. Thread-safe, as all that is immutable.
/// </remarks>
public sealed class ReportTextResult
{
    internal ReportTextResult(
        Evaluation? evaluation, IEnumerable<AreaResult> areas, IEnumerable<FrameworkMatch> matches, TextOrigin? origin,
        ReportMetadata metadata, IEnumerable<LineDiagnostic> lines, IEnumerable<Fault> faults)
    {
        Faults = EquatableList.From(faults);
        Evaluation = Faults.Count == 0 ? evaluation : null;
        Areas = EquatableList.From(areas);
        Matches = EquatableList.From(matches);
        Origin = origin;
        Metadata = metadata;
        Lines = EquatableList.From(lines);
    }

    /// <summary>True when an evaluation was read.</summary>
    [MemberNotNullWhen(true, nameof(Evaluation))]
    public bool IsValid => Evaluation is not null;

    /// <summary>The evaluation, or null where there are faults.</summary>
    public Evaluation? Evaluation { get; }

    /// <summary>The areas of the table; none where no form of the framework was recognised.</summary>
    public EquatableList<AreaResult> Areas { get; }

    /// <summary>How well each form of the framework fits, those that fit first, then the best score first; none where there is no
    /// table.</summary>
    public EquatableList<FrameworkMatch> Matches { get; }

    /// <summary>The form that was recognised, or null.</summary>
    public FrameworkMatch? Match => Areas.Count > 0 ? Matches[0] : null;

    /// <summary>How the text was taken to have come about, or null where no form was recognised.</summary>
    public TextOrigin? Origin { get; }

    /// <summary>What the sentences of the text say.</summary>
    public ReportMetadata Metadata { get; }

    /// <summary>One diagnostic for each line of the text, in order; none where the text is larger than the reader takes.</summary>
    public EquatableList<LineDiagnostic> Lines { get; }

    /// <summary>Why no evaluation came out; all reasons at once.</summary>
    public EquatableList<Fault> Faults { get; }

    /// <summary>The evaluation.</summary>
    /// <exception cref="InvalidDocumentException">There are faults.</exception>
    public Evaluation GetEvaluationOrThrow() => Evaluation ?? throw new InvalidDocumentException(Faults);
}
