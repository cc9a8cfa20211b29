using System.Globalization;
using Kommunkompassen.Data;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>The embedded data against the reports themselves, in both directions.</summary>
public sealed class EmbeddedAgainstReportsTests
{
    /// <summary>The cells of Åmål 2019 that the scan lost or that contradict their row or area, by what the text shows.</summary>
    private static readonly Dictionary<(string Number, string Cell), string?> LostInAmal = new()
    {
        [("6.2", "percent")] = "1%",
        [("6.3", "percent")] = "S1%",
        [("7.2", "percent")] = "33 %",
        [("7.3", "points")] = "?",
        [("8.1", "points")] = null,
        [("8.1", "max")] = null,
        [("8.1", "percent")] = null,
        [("8.2", "points")] = "1",
        [("8.2", "percent")] = "3%",
    };

    public static TheoryData<string> All => ["avesta-2014", "olofstrom-2017", "ronneby-2017", "amal-2019", "olofstrom-2022"];

    public static TheoryData<string> Clean => ["avesta-2014", "olofstrom-2017", "ronneby-2017", "olofstrom-2022"];

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(All))]
    public void Report_and_data_have_the_same_rows_in_the_same_order(string id)
    {
        var (areas, evaluation) = (ReportTables.Of(id), Embedded(id));
        Assert.Equal(areas.Select(static area => area.Number), evaluation.Areas.Select(static area => area.Number));
        Assert.Equal(
            areas.SelectMany(static area => area.Rows).Select(static row => row.Number),
            evaluation.SubQuestions.Select(static row => row.PrintedNumber));
        Assert.Equal(
            evaluation.Framework.SubQuestions.Select(static question => question.Number),
            evaluation.SubQuestions.Select(static row => row.Number));
    }

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(All))]
    public void Every_number_of_a_row_is_that_of_the_report_or_marked_as_unreadable(string id)
    {
        var rows = ReportTables.Of(id).SelectMany(static area => area.Rows).ToList();
        Assert.Equal(Embedded(id).SubQuestions.Count, rows.Count);
        Assert.All(rows.Zip(Embedded(id).SubQuestions), pair =>
        {
            AssertCell(id, pair.First.Points, pair.Second.Points, pair.First.Number, "points");
            AssertCell(id, pair.First.Max, pair.Second.MaxPoints, pair.First.Number, "max");
            AssertCell(id, pair.First.Percent, pair.Second.Percent, pair.First.Number, "percent");
        });
    }

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(All))]
    public void Every_area_score_and_percentage_is_that_of_the_report(string id)
        => Assert.All(ReportTables.Of(id).Zip(Embedded(id).Areas), pair =>
        {
            AssertCell(id, pair.First.Score, pair.Second.Points, $"area {pair.First.Number}", "score");
            AssertCell(id, pair.First.Percent, pair.Second.Percent, $"area {pair.First.Number}", "percent");
            Assert.Equal("100", pair.First.Max);
        });

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(All))]
    public void Every_maximum_of_the_form_is_that_of_the_report(string id)
        => Assert.All(ReportTables.Of(id).SelectMany(static area => area.Rows).Zip(Embedded(id).Framework.SubQuestions), static pair =>
            Assert.Equal(pair.First.Max ?? "15", pair.Second.MaxPoints.ToString(CultureInfo.InvariantCulture)));

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(Clean))]
    public void Every_wording_and_every_name_of_an_area_is_that_of_the_report(string id)
    {
        var (areas, framework) = (ReportTables.Of(id), Embedded(id).Framework);
        Assert.Equal(areas.Select(static area => area.Name), framework.Areas.Select(static area => area.Name));
        Assert.Equal(
            areas.SelectMany(static area => area.Rows).Select(static row => row.Wording),
            framework.SubQuestions.Select(static question => question.Wording));
    }

    [FactWith(Outside.Reports)]
    public void What_the_scan_of_Amal_left_readable_agrees_with_itself_and_what_is_marked_does_not()
    {
        var rows = ReportTables.Of("amal-2019").SelectMany(static area => area.Rows).ToList();
        var suspect = rows.Where(static row => !Agrees(row)).Select(static row => row.Number);
        Assert.Equal(["6.2", "6.3", "7.2", "7.3", "8.1"], suspect);
    }

    [FactWith(Outside.Reports)]
    public void The_total_of_Olofstrom_2017_stands_in_the_report_of_2022()
        => Assert.Contains(ReportFolder.Lines("olofstrom-2022.txt"), static line => line.Contains("392", StringComparison.Ordinal));

    private static Evaluation Embedded(string id) => Catalogue.Embedded.GetEvaluation(new EvaluationId(id));

    private static void AssertCell(string id, string? shown, PrintedValue value, string number, string cell)
    {
        if (id == "amal-2019" && LostInAmal.TryGetValue((number, cell), out var remains))
        {
            Assert.Equal((number, cell, ValueStatus.Unreadable, remains), (number, cell, value.Status, value.LegibleText));
            Assert.Equal(remains?.TrimEnd('%').Trim(), shown);
            Assert.NotNull(value.Note);
            return;
        }

        Assert.Equal(
            (number, cell, shown is null ? ValueStatus.NotPublished : ValueStatus.Printed, shown),
            (number, cell, value.Status, value.Number?.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether points and percentage can stand for one exact score, each rounded on its own; in hundredths of a point of the
    /// doubled maximum.</summary>
    private static bool Agrees(ReportRow row)
    {
        if (!int.TryParse(row.Points, out var points) || !int.TryParse(row.Max, out var max) || !int.TryParse(row.Percent, out var percent))
        {
            return false;
        }

        var (low, high) = (((2 * points) - 1) * 100, ((2 * points) + 1) * 100);
        var (least, most) = (((2 * percent) - 1) * max, ((2 * percent) + 1) * max);
        return least <= high && low <= most;
    }
}
