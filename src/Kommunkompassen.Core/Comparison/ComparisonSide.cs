using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>One of the two evaluations of a comparison, on the scale on which they are compared.</summary>
public sealed record ComparisonSide
{
    private ComparisonSide(Evaluation evaluation, Translation? translation, ScoreSheet scores, bool acrossFrameworkVersions)
    {
        AcrossFrameworkVersions = acrossFrameworkVersions;
        Evaluation = evaluation;
        Translation = translation;
        Scores = scores;
    }

    /// <summary>The evaluation, in its own form.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>How it was translated; null where it is compared in its own form.</summary>
    public Translation? Translation { get; }

    /// <summary>Its scores on the scale of the comparison.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>Whether an evaluation that is compared in its own form carries the caveats about other forms.</summary>
    internal bool AcrossFrameworkVersions { get; }

    /// <summary>An evaluation in its own form.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <remarks>Set beside an evaluation of another form, or a group that holds some, it carries the caveats about other forms
    /// too.</remarks>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static ComparisonSide From(Evaluation evaluation) => From(evaluation, acrossFrameworkVersions: false);

    /// <summary>An evaluation that was translated.</summary>
    /// <param name="translation">The translation.</param>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    public static ComparisonSide From(Translation translation)
        => new(Guard.NotNull(translation).Evaluation, translation, translation.Scores, acrossFrameworkVersions: false);

    internal static ComparisonSide From(Evaluation evaluation, bool acrossFrameworkVersions)
        => new(Guard.NotNull(evaluation), null, ScoreSheet.FromEvaluation(evaluation, acrossFrameworkVersions), acrossFrameworkVersions);

    /// <summary>The same side with the caveats that matter beside another form; one that was translated to another form has them
    /// already.</summary>
    internal ComparisonSide BesideOtherForms()
        => AcrossFrameworkVersions || (Translation is { Mapping: var mapping } && !mapping.IsIdentity)
            ? this
            : From(Evaluation, acrossFrameworkVersions: true);
}
