using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Chooses the framework version that a table is of: by its numbers and maxima, and among those that agree in them by its titles.
/// Where only one is given, that is the one, and its rules name every fault.</summary>
/// <param name="frameworks">The framework versions to choose from.</param>
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
                "no-framework-version-fits", "",
                $"The table fits none of the framework versions given; the nearest is {best.Framework},"
                    + $" except for {Guard.Shown(string.Join(", ", best.Misfits.Take(10)))}.",
                "Correct the table, or give only the framework version that it is of, and every fault is named."));
            return null;
        }

        if (second.Misfits.Count == 0 && second.Titles == best.Titles)
        {
            var alike = ranked.Where(fit => fit.Misfits.Count == 0 && fit.Titles == best.Titles).Select(static fit => fit.Framework);
            faults.Add(new Fault(
                "several-framework-versions", "", $"The table may be of any of the framework versions {string.Join(", ", alike)}.",
                "Give the framework version that it is of."));
            return null;
        }

        return best.Framework;
    }

    /// <summary>What speaks against a framework version: numbers that it lacks, other maxima, and, where all rows could be read, rows that
    /// are missing.</summary>
    private List<string> Misfits(FrameworkVersion framework)
    {
        var misfits = rows.Where(row => MaxOf(framework, row) is not { } max || (row.Max.Value.Number is { } printed && printed != max))
            .Select(static row => $"line {Guard.Invariant(row.Line)}").ToList();
        if (isComplete)
        {
            var given = rows.Select(static row => row.Number).OfType<SubQuestionNumber>().ToHashSet();
            var areas = given.Select(static number => number.Area).ToHashSet();
            misfits.AddRange(
                framework.SubQuestions.Where(question => areas.Contains(question.Number.Area) && !given.Contains(question.Number))
                .Select(static question => $"missing {question.Number}"));
        }

        return misfits;
    }

    private static int? MaxOf(FrameworkVersion framework, CsvRow row) => row.Level switch
    {
        ScoreLevel.SubQuestion => framework.FindSubQuestion(row.Number!)?.MaxPoints,
        ScoreLevel.Area => framework.FindArea(row.Area) is null ? null : Area.PointsOfEach,
        _ => framework.MaxPoints,
    };

    private int Titles(FrameworkVersion framework) => rows.Count(row => row.Title.Length > 0 && row.Title == (row.Level switch
    {
        ScoreLevel.SubQuestion => framework.FindSubQuestion(row.Number!)?.Wording.Trim(),
        ScoreLevel.Area => framework.FindArea(row.Area)?.Name.Trim(),
        _ => null,
    }));
}
