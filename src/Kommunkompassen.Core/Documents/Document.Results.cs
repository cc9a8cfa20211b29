using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>A comparison with its evaluations as the text of a document; <see cref="CreateComparisonReader"/> reads it back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <remarks>Every number stands exactly, as a fraction, and as a decimal rounded half away from zero to four decimals.</remarks>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string ToJson(EvaluationComparison comparison) => ToJson(comparison, null, null);

    /// <summary>A comparison, its evaluations and what else was asked; <see cref="CreateComparisonReader"/> reads it back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="sensitivity">How far this comparison depends on split shares; null to leave that out.</param>
    /// <param name="ownMapping">The user's own mapping, alone or as a step of a chain; null where there was none.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentException">A term of a range's end exceeds <see cref="Scoring.Rational.MaxParsedDigits"/>
    /// digits.</exception>
    public static string ToJson(EvaluationComparison comparison, SensitivityAnalysis? sensitivity, FrameworkMapping? ownMapping)
        => Json.Text(
            ComparisonShapes.Comparison, new ComparisonDocument(Guard.NotNull(comparison), sensitivity, ownMapping, isProven: true));

    /// <summary>A comparison that was read, as text: the same to the byte if <see cref="ComparisonDocument.IsProven"/> and laid out as
    /// here.</summary>
    /// <param name="document">What was read.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(ComparisonDocument document)
        => ToJson(Guard.NotNull(document).Comparison, document.Sensitivity, document.OwnMapping);

    /// <summary>The scores of an evaluation in its own framework version as a document "scores", which is not read back.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static string ToScoresJson(Evaluation evaluation)
        => Json.Text(ScoresShapes.Scores, (Guard.NotNull(evaluation), Scoring.ScoreSheet.FromEvaluation(evaluation)));

    /// <summary>A translation as the text of a document of the kind "translation", for other programs; it is not read back.</summary>
    /// <param name="translation">The translation.</param>
    /// <remarks>Every score on the scale of the target framework version with its interval, the points on which it is measured, its
    /// coverage and the keys of its caveats; which mapping made it, with version and content hash; what was retired; the gaps and the
    /// caveats in full.</remarks>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    public static string ToJson(Translation translation) => Json.Text(TranslationShapes.Translation, Guard.NotNull(translation));

    /// <summary>A trace as the text of a document of the kind "trace", for other programs; it is not read back.</summary>
    /// <param name="translation">The translation that was traced.</param>
    /// <param name="trace">The trace.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static string ToJson(Translation translation, ScoreTrace trace)
        => Json.Text(TraceShapes.Trace, (Guard.NotNull(translation), Guard.NotNull(trace)));

    /// <summary>A standing as the text of a document of the kind "standing", for other programs; it is not read back.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentNullException">The standing is null.</exception>
    public static string ToJson(Standing standing) => Json.Text(StandingShapes.Standing, (Guard.NotNull(standing), null));

    /// <summary>A standing and its change as a document "standing", which is not read back.</summary>
    /// <param name="change">The change: its later standing is the document, its earlier one "since", the difference "change".</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    public static string ToJson(StandingChange change) => Json.Text(StandingShapes.Standing, (Guard.NotNull(change).After, change));

    /// <summary>An audit with its evaluation as the text of a document; <see cref="CreateAuditReader"/> reads it back.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string ToJson(EvaluationAudit audit) => Json.Text(AuditShapes.Audit, Guard.NotNull(audit));

    /// <summary>A reference group with its members' ids as a document; <see cref="CreateReferenceGroupReader"/> reads it back.</summary>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static string ToJson(ReferenceGroup group) => ToJson(group, []);

    /// <summary>A reference group with its evaluations as a document; <see cref="CreateReferenceGroupReader"/> reads it back.</summary>
    /// <param name="group">The group.</param>
    /// <param name="evaluations">All evaluations that were offered to the group, in the same order, to be written with it, so that the
    /// document proves itself; none to write only the ids of its members.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is not made of these evaluations.</exception>
    public static string ToJson(ReferenceGroup group, IEnumerable<Evaluation> evaluations)
    {
        var given = EquatableList.From(evaluations, nameof(evaluations));
        if (given.Count > 0)
        {
            var same = Guard.NotNull(group) is { PublishedMean: null, Framework: { } framework }
                && ReferenceGroup.FromEvaluations(group.Name, framework, given, group.Selection, group.Mappings, default).Equals(group);
            if (!same)
            {
                throw new ArgumentException(
                    $"The group {group} is not made of the {Guard.Invariant(given.Count)} evaluations; "
                    + "give those that were offered to it, or none.",
                    nameof(evaluations));
            }
        }

        return Json.Text(ReferenceGroupShapes.Group, new ReferenceGroupDocument(Guard.NotNull(group), given, isProven: true));
    }

    /// <summary>A reference group that was read, as the text of a document again.</summary>
    /// <param name="document">What was read.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(ReferenceGroupDocument document) => ToJson(Guard.NotNull(document).Group, document.Evaluations);
}
