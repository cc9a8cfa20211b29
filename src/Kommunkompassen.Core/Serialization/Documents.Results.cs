using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Serialization;

public static partial class Documents
{
    /// <summary>A comparison as the text of a document of the kind "comparison", for other programs; it is not read back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <remarks>Every number stands exactly, as a fraction, and as a decimal rounded half away from zero to four decimals.</remarks>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string WriteText(EvaluationComparison comparison) => ComparisonWriting.Write(Guard.NotNull(comparison)).ToString();

    /// <summary>The scores of an evaluation in its own form as the text of a document of the kind "scores", for other programs; it is not read back.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static string WriteScoresText(Evaluation evaluation) => ScoresWriting.Write(Guard.NotNull(evaluation)).ToString();

    /// <summary>A trace as the text of a document of the kind "trace", for other programs; it is not read back.</summary>
    /// <param name="translation">The translation that was traced.</param>
    /// <param name="trace">The trace.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static string WriteText(Translation translation, Trace trace)
        => TraceWriting.Write(Guard.NotNull(translation), Guard.NotNull(trace)).ToString();

    /// <summary>An audit as the text of a document of the kind "audit", for other programs; it is not read back.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string WriteText(EvaluationAudit audit) => AuditWriting.Write(Guard.NotNull(audit)).ToString();
}
