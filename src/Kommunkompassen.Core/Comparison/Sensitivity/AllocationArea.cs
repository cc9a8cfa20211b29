using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>One area of a line, with the modes in which the choices of shares let it be compared.</summary>
internal sealed class AllocationArea
{
    private readonly ComparisonRow _line;

    /// <param name="line">The area with the shares in use.</param>
    /// <param name="targets">Its sub-questions.</param>
    /// <param name="isCarried">Whether the mapping carries its earlier number over.</param>
    /// <param name="withinTotal">Whether it is a part of a total with a number of its own.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only, as where it was translated too.</param>
    internal AllocationArea(ComparisonRow line, List<TargetTable> targets, bool isCarried, bool withinTotal, bool isLaterInPart)
    {
        (_line, Targets) = (line, targets);
        IsCarried = isCarried && line.BeforeScore.IsWhole;
        var modes = AreaMode.Of(targets, line is { BeforeScore.IsWhole: true, AfterScore.IsWhole: true }, IsCarried);
        if (withinTotal && modes.Exists(static mode => mode.Lost is null))
        {
            modes.Add(new(AreaModeKind.WithinTotal));
        }

        if (isLaterInPart)
        {
            modes.AddRange(
                modes.FindAll(static mode => mode.Kind is AreaModeKind.Whole or AreaModeKind.WithinTotal)
                    .ConvertAll(static mode => mode with { IsCoveredAsLater = true }));
        }

        Modes = modes;
    }

    /// <summary>Its sub-questions.</summary>
    internal List<TargetTable> Targets { get; }

    /// <summary>Modes of which every allocation leads to at least one.</summary>
    internal List<AreaMode> Modes { get; }

    /// <summary>Whether its earlier number was carried over: no sum of rows, and no share matters.</summary>
    internal bool IsCarried { get; }

    /// <summary>What the area adds to a part of the difference beside its sub-questions.</summary>
    internal End Difference(AreaMode mode, DifferencePart part)
    {
        var before = IsCarried && mode.Kind is AreaModeKind.Whole or AreaModeKind.WithinTotal
            ? -End.Part(_line.BeforeScore.Estimate!.Value, part.Opposite())
            : default;
        return mode.Kind == AreaModeKind.Whole ? End.Part(_line.AfterScore.Estimate!.Value, part) + before : before;
    }

    /// <summary>How many points it has comparable beside those of its sub-questions.</summary>
    internal End Covered(AreaMode mode)
        => mode.Kind switch
        {
            AreaModeKind.Whole when mode.IsCoveredAsLater => new End(_line.AfterScore.Coverage * Area.PointsOfEach, 0),
            AreaModeKind.Whole or AreaModeKind.WithinTotal when IsCarried && !mode.IsCoveredAsLater => new End(Area.PointsOfEach, 0),
            _ => default,
        };
}
