using System.Diagnostics.CodeAnalysis;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Reports;

/// <summary>What came of reading the text of a report.</summary>
/// <remarks>The evaluation is there exactly when there are no faults. What was found is there even without an evaluation, so that a caller
/// can add what is missing. Immutable, and therefore thread-safe.</remarks>
public sealed class ReportTextResult
{
    internal ReportTextResult(IEnumerable<Fault> faults) => Faults = EquatableList.From(faults);

    /// <summary>True when an evaluation was read.</summary>
    [MemberNotNullWhen(true, nameof(Evaluation))]
    public bool IsValid => Evaluation is not null;

    /// <summary>The evaluation, or null where there are faults.</summary>
    public Evaluation? Evaluation { get; internal init; }

    /// <summary>The areas of the table; none where no framework version was recognised.</summary>
    public EquatableList<AreaResult> Areas { get; internal init; } = [];

    /// <summary>How well each framework version fits, those that fit first, then the best score first; none where there is no
    /// table.</summary>
    public EquatableList<FrameworkMatch> Matches { get; internal init; } = [];

    /// <summary>The framework version that was recognised, or null.</summary>
    public FrameworkMatch? Match => Areas.Count > 0 ? Matches[0] : null;

    /// <summary>True where the text was taken to be read off a picture, false where it was taken to be set by a program, null where no
    /// framework version was recognised. See <see cref="ReportTextOptions.IsScanned"/>.</summary>
    public bool? IsScanned { get; internal init; }

    /// <summary>What the sentences of the text say.</summary>
    public ReportMetadata Metadata { get; internal init; } = new();

    /// <summary>One diagnostic for each line of the text, in order; none where the text is larger than the reader takes.</summary>
    public EquatableList<LineDiagnostic> Lines { get; internal init; } = [];

    /// <summary>Why no evaluation came out; all reasons at once.</summary>
    public EquatableList<Fault> Faults { get; }

    /// <summary>The evaluation.</summary>
    /// <exception cref="InvalidDocumentException">There are faults.</exception>
    public Evaluation GetEvaluationOrThrow() => Evaluation ?? throw new InvalidDocumentException(Faults);
}
