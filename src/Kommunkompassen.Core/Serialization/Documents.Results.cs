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
    public static string WriteText(EvaluationComparison comparison) => WriteText(comparison, null, null);

    /// <summary>A comparison with more that was asked of it, as the text of a document of the kind "comparison", for other programs; it is not read back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="sensitivity">How far it depends on the shares of split sub-questions; null to leave that out.</param>
    /// <param name="ownMapping">The mapping of the user's own with which it was made, alone or as a step of a chain; null where there was none.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string WriteText(EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping)
        => ComparisonWriting.Write(Guard.NotNull(comparison), sensitivity, ownMapping).ToString();

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

    /// <summary>The ways between two forms of the framework as the text of a document of the kind "route", for other programs; it is not read back.</summary>
    /// <param name="routes">The way that is used, which is written in full, then the others, of which is written what they differ in; as <see cref="MappingRegistry.Routes"/> gives them.</param>
    /// <exception cref="ArgumentNullException">The routes are null.</exception>
    /// <exception cref="ArgumentException">There is no route, or they are not all between the same forms.</exception>
    public static string WriteText(EquatableList<MappingRoute> routes)
        => Guard.NotNull(routes).Count > 0
            ? RouteWriting.Write(routes).ToString()
            : throw new ArgumentException("There is no route to write; give at least one.", nameof(routes));

    /// <summary>What came of checking a mapping document as the text of a document of the kind "check", for other programs; it is not read back.</summary>
    /// <param name="read">What came of reading it.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string WriteCheckText(ReadResult<FrameworkMapping> read) => CheckWriting.Write(Guard.NotNull(read)).ToString();
}
