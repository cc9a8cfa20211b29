using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>A comparison as the text of a document of the kind "comparison", with the evaluations that it is made of;
    /// <see cref="CreateComparisonReader"/> reads it back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <remarks>Every number stands exactly, as a fraction, and as a decimal rounded half away from zero to four decimals.</remarks>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string ToJson(EvaluationComparison comparison) => ToJson(comparison, null, null);

    /// <summary>A comparison with more that was asked of it, as the text of a document of the kind "comparison", with the evaluations that
    /// it is made of; <see cref="CreateComparisonReader"/> reads it back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="sensitivity">How far it, and no other comparison, depends on the shares of split sub-questions; null to leave that
    /// out.</param>
    /// <param name="ownMapping">The mapping of the user's own with which it was made, alone or as a step of a chain; null where there was
    /// none.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentException">A range of shares of the sensitivity has more than
    /// <see cref="Scoring.Rational.MaxParsedDigits"/> digits above or below the line.</exception>
    public static string ToJson(EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping)
        => Json.Text(json => ComparisonWriting.Write(json, Guard.NotNull(comparison), sensitivity, ownMapping));

    /// <summary>A comparison that was read, as the text of a document again: the same to the byte where it
    /// <see cref="ComparisonDocument.IsProven"/> and was laid out as this library does.</summary>
    /// <param name="document">What was read.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(ComparisonDocument document)
        => ToJson(Guard.NotNull(document).Comparison, document.Sensitivity, document.OwnMapping);

    /// <summary>The scores of an evaluation in its own form as the text of a document of the kind "scores", for other programs; it is not
    /// read back.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static string ToScoresJson(Evaluation evaluation) => Json.Text(json => ScoresWriting.Write(json, Guard.NotNull(evaluation)));

    /// <summary>A trace as the text of a document of the kind "trace", for other programs; it is not read back.</summary>
    /// <param name="translation">The translation that was traced.</param>
    /// <param name="trace">The trace.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static string ToJson(Translation translation, ScoreTrace trace)
        => Json.Text(json => TraceWriting.Write(json, Guard.NotNull(translation), Guard.NotNull(trace)));

    /// <summary>A standing as the text of a document of the kind "standing", for other programs; it is not read back.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentNullException">The standing is null.</exception>
    public static string ToJson(Standing standing) => Json.Text(json => StandingWriting.Write(json, Guard.NotNull(standing)));

    /// <summary>A standing and how it has changed as the text of a document of the kind "standing", for other programs; it is not read
    /// back.</summary>
    /// <param name="change">The change: its later standing is written as a standing is, the earlier one as the member "since", what lies
    /// between as "change".</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    public static string ToJson(StandingChange change) => Json.Text(json => StandingWriting.Write(json, Guard.NotNull(change)));

    /// <summary>An audit as the text of a document of the kind "audit", with the evaluation that it is made of;
    /// <see cref="CreateAuditReader"/> reads it back.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string ToJson(EvaluationAudit audit) => Json.Text(json => AuditWriting.Write(json, Guard.NotNull(audit)));

    /// <summary>The ways between two forms of the framework as the text of a document of the kind "route", for other programs; it is not
    /// read back.</summary>
    /// <param name="routes">The way that is used, which is written in full, then the others, of which is written what they differ in; as
    /// <see cref="MappingRegistry.GetRoutes"/> gives them.</param>
    /// <exception cref="ArgumentNullException">The routes are null.</exception>
    /// <exception cref="ArgumentException">There is no route, or they are not all between the same forms.</exception>
    public static string ToJson(EquatableList<MappingRoute> routes)
        => Guard.NotNull(routes).Count == 0 ? throw new ArgumentException("There is no route to write; give at least one.", nameof(routes))

                : routes.All(route => route.Mapping.From.Equals(routes[0].Mapping.From) && route.Mapping.To.Equals(routes[0].Mapping.To))
                ? Json.Text(json => RouteWriting.Write(json, routes))
            : throw new ArgumentException("The routes lead between different forms; give those from one form to another.", nameof(routes));

    /// <summary>What came of checking a mapping document as the text of a document of the kind "check", for other programs; it is not read
    /// back.</summary>
    /// <param name="read">What came of reading it.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string ToCheckJson(ReadResult<FrameworkMapping> read) => Json.Text(json => CheckWriting.Write(json, Guard.NotNull(read)));

    /// <summary>A reference group, with the ids of its members, as the text of a document of the kind "reference-group";
    /// <see cref="CreateReferenceGroupReader"/> reads it back.</summary>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static string ToJson(ReferenceGroup group) => ToJson(group, []);

    /// <summary>A reference group with its evaluations as the text of a document of the kind "reference-group";
    /// <see cref="CreateReferenceGroupReader"/> reads it back.</summary>
    /// <param name="group">The group.</param>
    /// <param name="evaluations">
    /// All evaluations that were offered to the group, in the same order, to be written with it, so that the document proves itself; none
    /// to write
    /// the ids of its members only.
    /// </param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is not made of these evaluations.</exception>
    public static string ToJson(ReferenceGroup group, IEnumerable<Evaluation> evaluations)
    {
        var given = Guard.Items(evaluations);
        if (given.Count > 0)
        {
            var same = Guard.NotNull(group) is { PublishedMean: null, Framework: { } framework }
                && ReferenceGroup.FromEvaluations(group.Name, framework, given, group.Selection, group.Mappings, default).Equals(group);
            if (!same)
            {
                throw new ArgumentException(
                    $"The group {group} is not made of the {Guard.Invariant(given.Count)} evaluations; give those that were offered to it, or none.",
                    nameof(evaluations));
            }
        }

        return Json.Text(json => ReferenceGroupWriting.Write(json, Guard.NotNull(group), given));
    }

    /// <summary>A reference group that was read, as the text of a document again.</summary>
    /// <param name="document">What was read.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(ReferenceGroupDocument document) => ToJson(Guard.NotNull(document).Group, document.Evaluations);

    /// <summary>What came of checking files as the text of a document of the kind "validation", for other programs; it is not read
    /// back.</summary>
    /// <param name="files">The files, at least one.</param>
    /// <exception cref="ArgumentNullException">The files are null.</exception>
    /// <exception cref="ArgumentException">There is no file.</exception>
    public static string ToJson(EquatableList<ValidatedFile> files)
        => Guard.NotNull(files).Count > 0
            ? Json.Text(json => CheckWriting.Write(json, files))
            : throw new ArgumentException("There is no file to write of; give at least one.", nameof(files));
}
