using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Chooses the form of the framework that a table is of: by its numbers and maxima, and among those that agree in them by its
/// titles.</summary>
/// <param name="frameworks">The forms to choose from.</param>
/// <param name="rows">The rows that could be read.</param>
/// <param name="isComplete">False when rows may be missing because they could not be read.</param>
internal sealed class CsvFrameworkChoice(EquatableList<FrameworkVersion> frameworks, List<CsvRow> rows, bool isComplete)
{
    internal FrameworkVersion? Choose(CsvFaults faults)
    {
        if (frameworks.Count == 1)
        {
            return frameworks[0];
        }

        var ranked = frameworks.Select(framework => (Framework: framework, Misfits: Misfits(framework), Titles: Titles(framework)))
            .OrderBy(static fit => fit.Misfits.Count).ThenByDescending(static fit => fit.Titles).ToList();
        var (best, second) = (ranked[0], ranked[1]);
        if (best.Misfits.Count > 0)
        {
            faults.Add(new Fault(
                "no-form-fits", "",
                $"The table fits no form of the framework; the nearest is {best.Framework}, but for {Guard.Shown(string.Join(", ", best.Misfits.Take(10)))}.",
                "Correct the table, or give the form that it is of to have every fault named."));
            return null;
        }

        if (second.Misfits.Count == 0 && second.Titles == best.Titles)
        {
            var alike = ranked.Where(fit => fit.Misfits.Count == 0 && fit.Titles == best.Titles).Select(static fit => fit.Framework);
            faults.Add(
                new Fault(
                    "several-forms", "", $"The table may be of any of the forms {string.Join(", ", alike)}.",
                    "Give the form that it is of."));
            return null;
        }

        return best.Framework;
    }

    /// <summary>What speaks against a form: numbers that it lacks, other maxima, and where all rows could be read also rows that are not
    /// there.</summary>
    private List<string> Misfits(FrameworkVersion framework)
    {
        var misfits = new List<string>();
        var given = new HashSet<SubQuestionNumber>();
        foreach (var row in rows)
        {
            var max = row.Level switch
            {
                ScoreLevel.SubQuestion => framework.FindSubQuestion(row.Number!)?.MaxPoints,
                ScoreLevel.Area => framework.FindArea(row.Area) is null ? null : Area.PointsOfEach,
                _ => framework.MaxPoints,
            };
            if (max is null || (row.Max.Value.Number is { } printed && printed != max))
            {
                misfits.Add($"line {Guard.Invariant(row.Line)}");
            }

            if (row.Number is not null)
            {
                given.Add(row.Number);
            }
        }

        var areas = given.Select(static number => number.Area).ToHashSet();
        if (isComplete)
        {
            misfits.AddRange(
                framework.SubQuestions.Where(question => areas.Contains(question.Number.Area) && !given.Contains(question.Number))
                .Select(static question => $"missing {question.Number}"));
        }

        return misfits;
    }

    private int Titles(FrameworkVersion framework) => rows.Count(row => row.Title.Length > 0 && row.Title == (row.Level switch
    {
        ScoreLevel.SubQuestion => framework.FindSubQuestion(row.Number!)?.Wording.Trim(),
        ScoreLevel.Area => framework.FindArea(row.Area)?.Name.Trim(),
        _ => null,
    }));
}
