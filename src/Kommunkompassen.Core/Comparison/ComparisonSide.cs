using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>One of the two evaluations of a comparison, on the scale on which they are compared.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ComparisonSide
{
    private ComparisonSide(Evaluation evaluation, Translation? translation, ScoreSheet scores, bool acrossFrameworkVersions)
    {
        Evaluation = evaluation;
        Translation = translation;
        Scores = scores;
        AcrossFrameworkVersions = acrossFrameworkVersions;
    }

    /// <summary>The evaluation, in its own framework version.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>How it was translated; null where it is compared in its own framework version.</summary>
    public Translation? Translation { get; }

    /// <summary>Its scores on the scale of the comparison.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>Whether an evaluation in its own framework version carries the caveats about other ones.</summary>
    internal bool AcrossFrameworkVersions { get; }

    /// <summary>An evaluation in its own framework version.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <remarks>Compared with another framework version, or with a group that has members of another, it also carries the caveats that
    /// matter there.</remarks>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static ComparisonSide From(Evaluation evaluation) => From(evaluation, acrossFrameworkVersions: false);

    /// <summary>An evaluation that was translated.</summary>
    /// <param name="translation">The translation.</param>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    public static ComparisonSide From(Translation translation)
        => new(Guard.NotNull(translation).Evaluation, translation, translation.Scores, acrossFrameworkVersions: false);

    internal static ComparisonSide From(Evaluation evaluation, bool acrossFrameworkVersions)
        => new(Guard.NotNull(evaluation), null, ScoreSheet.FromEvaluation(evaluation, acrossFrameworkVersions), acrossFrameworkVersions);

    /// <summary>The same side with the caveats that matter beside another framework version; a translation to another has them.</summary>
    internal ComparisonSide BesideOtherFrameworkVersions()
        => AcrossFrameworkVersions || (Translation is { Mapping: var mapping } && !mapping.IsIdentity)
            ? this
            : From(Evaluation, acrossFrameworkVersions: true);
}
