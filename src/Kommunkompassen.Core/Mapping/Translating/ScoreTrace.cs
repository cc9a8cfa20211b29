using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Where a translated score comes from: contributions that add up to it exactly.</summary>
/// <remarks>Sum of the amounts of <see cref="Contributions"/> and <see cref="AreaContributions"/> + <see cref="Carried"/> = value of
/// <see cref="Score"/>, to the last digit. Equal when all parts are equal.</remarks>
public sealed record ScoreTrace
{
    internal ScoreTrace(
        FrameworkMapping mapping, ScoreRow score, EquatableList<Contribution> contributions,
        EquatableList<AreaContribution> areaContributions)
    {
        MappingId = mapping.Id;
        MappingVersion = mapping.Version;
        MappingHash = mapping.ContentHash;
        Score = score;
        Contributions = contributions;
        AreaContributions = areaContributions;
        Carried = (score.Estimate?.Points ?? Rational.Zero) - Rational.Sum(
            [.. contributions.Select(static one => one.Amount.Points), .. areaContributions.Select(static one => one.Amount.Points)]);
    }

    /// <summary>The mapping that was used.</summary>
    public MappingId MappingId { get; }

    /// <summary>The version of its content.</summary>
    public string MappingVersion { get; }

    /// <summary>The hash of its content.</summary>
    public string MappingHash { get; }

    /// <summary>Whether a sub-question, an area or the total is traced.</summary>
    public ScoreLevel Level => Score.Level;

    /// <summary>The number of the sub-question or area in the target framework version; empty for the total.</summary>
    public string Number => Score.Number;

    /// <summary>The score that is traced, with its caveats and gaps.</summary>
    public ScoreRow Score { get; }

    /// <summary>What each link brings, in order of target, then source.</summary>
    public EquatableList<Contribution> Contributions { get; }

    /// <summary>What each area without known rows brings, in order of source area; none in the trace of a sub-question.</summary>
    public EquatableList<AreaContribution> AreaContributions { get; }

    /// <summary>What a printed area score or total that was carried over whole has beyond the sum of its rows; 0 elsewhere.</summary>
    public Rational Carried { get; }
}
