using Kommunkompassen.Mapping;

namespace Kommunkompassen.Comparison;

/// <summary>The sub-questions that every form of a group measures: what one form asks and another does not is left out for all, so that
/// like is set against like.</summary>
internal sealed class CommonScale
{
    private CommonScale(FrameworkVersion framework, IEnumerable<FrameworkMapping> mappings)
    {
        Framework = framework;
        var lacking = mappings.SelectMany(static mapping => mapping.NewSubQuestions).Select(static novelty => novelty.To).ToHashSet();
        Areas = [.. framework.Areas.Select(area => (int[])[.. area.SubQuestions
            .Where(question => !lacking.Contains(question.Number)).Select(question => framework.IndexOf(question.Number))])];
        Points = [.. Areas.Select(questions => questions.Sum(question => framework.SubQuestions[question].MaxPoints))];
    }

    internal FrameworkVersion Framework { get; }

    /// <summary>For each area the indexes of the sub-questions that are measured.</summary>
    internal int[][] Areas { get; }

    /// <summary>For each area their maxima.</summary>
    internal int[] Points { get; }

    internal bool IsWhole => Points.All(static points => points == Area.PointsOfEach);

    internal static CommonScale Of(FrameworkVersion framework, IEnumerable<FrameworkMapping> mappings) => new(framework, mappings);
}
