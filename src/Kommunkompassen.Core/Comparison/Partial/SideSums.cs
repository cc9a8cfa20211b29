using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What one side of a comparison knows of sums of sub-questions, also where it knows an area's score but not its rows.</summary>
internal sealed class SideSums
{
    private readonly ScoreSheet _sheet;
    private readonly UnsplitAreas? _unsplit;

    internal SideSums(ComparisonSide side)
    {
        _sheet = side.Scores;
        if (IsPartial(_sheet))
        {
            var form = side.Evaluation.Framework;
            _unsplit = UnsplitAreas.Of(new OwnScores(side.Evaluation, false), form, side.Translation?.Plan);
        }
    }

    /// <summary>True when a score sheet has sub-questions of which more is known within their area.</summary>
    internal static bool IsPartial(ScoreSheet sheet)
    {
        foreach (var question in sheet.SubQuestions.AsSpan())
        {
            if (question.IsWithinArea)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a sub-question is known, by itself or within its area.</summary>
    internal bool Has(int question) => _sheet.SubQuestions[question] is { Estimate: not null } or { IsWithinArea: true };

    /// <summary>True when an area's sum must be reckoned from area scores that are not split.</summary>
    internal bool IsUnsplit(IEnumerable<int> questions) => questions.Any(question => _sheet.SubQuestions[question].IsWithinArea);

    /// <summary>True when the sum of some sub-questions depends on how an area's score is divided among them.</summary>
    internal bool IsByMaxima(IEnumerable<int> questions) => _unsplit?.Parts(questions).Any(static part => !part.IsExact) == true;

    /// <summary>How much of a sub-question rests on known numbers.</summary>
    internal Rational Coverage(int question) => _unsplit?.Coverage(question) ?? _sheet.SubQuestions[question].Coverage;

    /// <summary>What is known of the sum of some sub-questions that the side has.</summary>
    internal ScoreEstimate Sum(IReadOnlyCollection<int> questions)
    {
        if (_unsplit is not null)
        {
            return _unsplit.Sum(questions);
        }

        var sum = default(ScoreEstimate);
        foreach (var question in questions)
        {
            sum += _sheet.SubQuestions[question].Estimate!.Value;
        }

        return sum;
    }

    /// <summary>What is known of the sum of some areas, given what is known of each.</summary>
    /// <remarks>Unsplit areas are reckoned together: their bounds do not add up, since a point can be in one place only.</remarks>
    internal ScoreEstimate Sum(IEnumerable<(ScoreEstimate Estimate, IReadOnlyCollection<int> Questions)> areas)
    {
        var sum = default(ScoreEstimate);
        var together = new List<int>();
        foreach (var (estimate, questions) in areas)
        {
            if (IsUnsplit(questions))
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
