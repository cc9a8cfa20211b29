using System.Globalization;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>The rows of a table by the areas of the framework version that they choose. It knows where each of them stands, so that a fault
/// of the model is told at its cell.</summary>
internal sealed class CsvTable
{
    private readonly FrameworkVersion _framework;
    private readonly bool _allRows;
    private readonly List<(CsvRow? Score, List<CsvRow> Questions)> _areas;
    private readonly CsvRow? _total;

    internal CsvTable(FrameworkVersion framework, List<CsvRow> rows, bool allRows)
    {
        (_framework, _allRows) = (framework, allRows);
        _total = rows.Find(static row => row.Level == ScoreLevel.Total);
        _areas =
        [
            .. rows.Where(static row => row.Level != ScoreLevel.Total).GroupBy(static row => row.Area).OrderBy(static area => area.Key)
                .Select(static area => (area.FirstOrDefault(static row => row.Level == ScoreLevel.Area),
                    area.Where(static row => row.Level == ScoreLevel.SubQuestion).OrderBy(static row => row.Number).ToList())),
        ];
        Areas = EquatableList.From(_areas.Select(static area => new AreaResult(
            (area.Score ?? area.Questions[0]).Area,
            area.Score?.Achieved.Value ?? PrintedValue.NotPublished,
            area.Questions.Select(static row => new SubQuestionResult(row.Number!, row.Achieved.Value, row.Percent.Value, row.Max.Value)),
            area.Score?.Percent.Value)));
        HasPercentages = rows.Exists(static row => row.Percent.Value.Status is ValueStatus.Printed or ValueStatus.Unreadable);
    }

    internal EquatableList<AreaResult> Areas { get; }

    internal bool HasPercentages { get; }

    /// <summary>Chooses the framework version that a table is of: by its numbers and maxima, and among those that agree in them by its
    /// titles. Where only one is given, that is the one, and its rules name every fault.</summary>
    internal static FrameworkVersion? Choose(
        EquatableList<FrameworkVersion> frameworks, List<CsvRow> rows, bool isComplete, CsvFaults faults)
    {
        if (frameworks.Count == 1)
        {
            return frameworks[0];
        }

        var ranked = frameworks
            .Select(framework => (Framework: framework, Misfits: Misfits(framework, rows, isComplete), Titles: Titles(framework, rows)))
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
    private static List<string> Misfits(FrameworkVersion framework, List<CsvRow> rows, bool isComplete)
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

    private static int Titles(FrameworkVersion framework, List<CsvRow> rows)
        => rows.Count(row => row.Title.Length > 0 && row.Title == (row.Level switch
        {
            ScoreLevel.SubQuestion => framework.FindSubQuestion(row.Number!)?.Wording.Trim(),
            ScoreLevel.Area => framework.FindArea(row.Area)?.Name.Trim(),
            _ => null,
        }));

    /// <summary>The total that is printed; null where the row gives the sum of the area scores, which is not stored.</summary>
    internal PrintedTotal? Total(SourceReference source, CsvFaults faults)
    {
        if (_total is not { Achieved: var achieved })
        {
            return null;
        }

        if (achieved.Value.Status == ValueStatus.Unreadable)
        {
            faults.Add(
                "no-number", _total.Line, achieved.Column, "The total has no number.",
                "Leave out the row of the total where none is printed.");
        }

        return achieved.Value.Number is not { } number || (achieved.Value.Status == ValueStatus.Derived && IsSum(number))
            ? null
            : new PrintedTotal(achieved.Value, source);
    }

    /// <summary>Checks the table by the rules of the model, each fault at the cell where it stands.</summary>
    internal void Check(PercentageRule rule, PrintedTotal? total, CsvFaults faults)
    {
        foreach (var fault in EvaluationRules.Check(_framework, rule, Areas, total, []))
        {
            if (_allRows || fault.Code != "missing-row")
            {
                var (line, column) = Place(fault.Place);
                faults.Add(fault.Code, line, column, fault.Message, fault.Remedy);
            }
        }

        foreach (var row in _areas.Select(static area => area.Score).Append(_total).OfType<CsvRow>())
        {
            var max = MaxOf(_framework, row) ?? Area.PointsOfEach;
            if (row.Max.Value.Number is { } printed && printed != max)
            {
                faults.Add(
                    "other-maximum", row.Line, row.Max.Column,
                    $"The maximum of {row.What.ToLowerInvariant()} is {Guard.Invariant(printed)};"
                        + $" framework version {_framework} has {Guard.Invariant(max)}.",
                    "Correct the maximum, or give the framework version that has it.");
            }

            if (row.Level == ScoreLevel.Total && row.Percent.Value.Status != ValueStatus.NotPublished)
            {
                faults.Add(
                    "total-percent", row.Line, row.Percent.Column,
                    "The total has a percentage, which an evaluation cannot hold.", "Leave the cell empty.");
            }
        }
    }

    /// <summary>The sum of the area scores is written where no total is printed, with the decimals that adding gives.</summary>
    private bool IsSum(decimal number)
    {
        var scores = Areas.Select(static area => area.Points.Number).OfType<decimal>().ToList();
        return scores.Count == _framework.Areas.Count
            && scores.Sum().ToString(CultureInfo.InvariantCulture) == number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Where a part of the evaluation stands in the table; the column is 0 for a whole row.</summary>
    private (int Line, int Column) Place(ModelPath part)
    {
        var item = part.Item is null && part.Within is not null ? part.Within : part;
        var row = item switch
        {
            { Member: nameof(Evaluation.PrintedTotal) } => _total!,
            { Member: nameof(AreaResult.SubQuestions), Within.Item: { } area, Item: { } place } => _areas[area].Questions[place],
            _ => _areas[item.Item!.Value].Score ?? _areas[item.Item.Value].Questions[0],
        };
        return (row.Line, part.Member switch
        {
            nameof(AreaResult.Points) => row.Achieved.Column,
            nameof(AreaResult.Percent) => row.Percent.Column,
            nameof(SubQuestionResult.MaxPoints) => row.Max.Column,
            _ => 0,
        });
    }
}
