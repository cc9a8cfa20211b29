using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What one side knows of sums of sub-questions, also where it knows an area's score but not its rows.</summary>
internal sealed class SideSums(ComparisonSide side)
{
    private readonly ScoreSheet _sheet = side.Scores;
    private readonly UnsplitAreas? _unsplit = IsPartial(side.Scores)
        ? UnsplitAreas.Of(new OwnScores(side.Evaluation, false), side.Evaluation.Framework, side.Translation?.Plan)
        : null;

    /// <summary>True when more is known of some sub-question within its area than by itself.</summary>
    internal static bool IsPartial(ScoreSheet sheet) => sheet.SubQuestions.Any(static question => question.IsWithinArea);

    /// <summary>True when a sub-question is known, by itself or within its area.</summary>
    internal bool Has(int question) => _sheet.SubQuestions[question] is { Estimate: not null } or { IsWithinArea: true };

    /// <summary>True when the sum of some sub-questions depends on how an area's score is divided among them.</summary>
    internal bool IsByMaxima(IEnumerable<int> questions) => _unsplit?.Parts(questions).Any(static part => !part.IsExact) == true;

    /// <summary>How much of a sub-question rests on known numbers.</summary>
    internal Rational Coverage(int question) => _unsplit?.Coverage(question) ?? _sheet.SubQuestions[question].Coverage;

    /// <summary>The sum of some sub-questions that the side has.</summary>
    internal ScoreEstimate Sum(IReadOnlyCollection<int> questions)
        => _unsplit?.Sum(questions)
            ?? questions.Aggregate(default(ScoreEstimate), (sum, question) => sum + _sheet.SubQuestions[question].Estimate!.Value);

    /// <summary>The sum of some areas, given what is known of each.</summary>
    internal ScoreEstimate Sum(IEnumerable<(ScoreEstimate Estimate, IReadOnlyCollection<int> Questions)> areas)
    {
        var sum = default(ScoreEstimate);
        var together = new List<int>();
        foreach (var (estimate, questions) in areas)
        {
            // Bounds of unsplit areas do not add up, since a point can be in one place only; they are summed together.
            if (questions.Any(question => _sheet.SubQuestions[question].IsWithinArea))
            {
                together.AddRange(questions);
            }
            else
            {
                sum += estimate;
            }
        }

        return together.Count == 0 ? sum : sum + Sum(together);
    }
}
