using System.Text;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Prints an evaluation as the text of a report in a layout.</summary>
internal static class ReportPrinter
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    internal static string Print(Evaluation evaluation, Layout layout)
        => $"""
            Kommunkompassen

            Innehåll
            1	Vad är Kommunkompassen?	3
            4.	Översikt av poängfördelning.....	23

            Utvärderingen av {evaluation.Municipality.Name}s kommun genomfördes i {Month(evaluation)} år {evaluation.Period.First.Year} och
            var kommunens {(evaluation.Ordinal == 1 ? "första" : "andra")} utvärdering. Gruppen har genomfört intervjuer med ett 30-
            tal personer i organisationen.

            2.5 miljoner kronor har 3 av 10 enheter fått sedan 2011.

            4. Översikt av poängfördelning

            {Table(evaluation, layout)}
            """.ReplaceLineEndings("\n");

    internal static string Table(Evaluation evaluation, Layout layout)
    {
        var text = new StringBuilder();
        var percent = evaluation.PercentageRule != PercentageRule.NotPrinted;
        foreach (var (area, result) in evaluation.Framework.Areas.Zip(evaluation.Areas))
        {
            string[] names = percent ? ["Uppnått", "Max", "Procent"] : ["Uppnått", "Max"];
            text.Append(Line(layout, $"{area.Number}.", area.Name, names, bold: true));
            foreach (var (question, row) in area.SubQuestions.Zip(result.SubQuestions))
            {
                text.Append(
                    Line(layout, row.PrintedNumber, question.Wording, Cells(row.Points, row.MaxPoints, row.Percent, layout, percent)));
            }

            var sum = PrintedValue.Printed(Area.PointsOfEach);
            text.Append(Line(layout, "", "", Cells(result.Points, sum, result.Percent, layout, percent), bold: true)).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Cells(PrintedValue achieved, PrintedValue max, PrintedValue percent, Layout layout, bool hasPercent)
    {
        var gap = layout is Layout.Spaces or Layout.Wrapped ? " " : "";
        string[] points = [Cell(achieved), Cell(max)];
        return hasPercent ? [.. points, percent.Number is null ? Cell(percent) : Cell(percent) + gap + "%"] : points;
    }

    private static string Cell(PrintedValue value)
        => value.Number is { } number ? Guard.Invariant(number).Replace('.', ',') : value.LegibleText ?? "";

    private static string Line(Layout layout, string number, string words, string[] cells, bool bold = false) => layout switch
    {
        Layout.Tabs => $"{number}\t{words}\t{string.Join('\t', cells)}\n",
        Layout.BoldTags when bold => $"{Bold(number)}\t{Bold(words)}\t{string.Join('\t', cells.Select(Bold))}\n",
        Layout.BoldTags => $"{number}\t{words}\t{string.Join('\t', cells)}\n",
        Layout.Spaces => string.Join(' ', new[] { number, words, string.Join(' ', cells) }.Where(static part => part.Length > 0)) + "\n",
        Layout.Wrapped => Wrapped(number, words, string.Join(' ', cells)),
        Layout.OwnLines => string.Join("\n\n", new[] { number, words }.Concat(cells).Where(static part => part.Length > 0)) + "\n\n",
        Layout.Strokes => $"| {number} | {words} | {string.Join(" | ", cells)} |\n",
        _
            => $"<tr><td>{number}</td><td>{words.Replace("å", "&aring;", StringComparison.Ordinal)}</td>"
                + $"{string.Concat(cells.Select(static cell => $"<td>{cell}</td>"))}</tr>\n",
    };

    private static string Bold(string text) => text.Length == 0 ? "" : $"<b>{text}</b>";

    /// <summary>Titles of an odd number of words go on after their cells.</summary>
    private static string Wrapped(string number, string words, string cells)
    {
        var parts = words.Split(' ');
        if (parts.Length < 2)
        {
            return $"{number} {words} {cells}\n";
        }

        var (first, second) = (string.Join(' ', parts[..(parts.Length / 2)]), string.Join(' ', parts[(parts.Length / 2)..]));
        return cells.StartsWith('U') ? $"{number} {first} \n\n{second} \n\n{cells} \n"
            : parts.Length % 2 == 0 ? $"{number} {first} \n\n{second} {cells} \n"
            : $"{number} {first} \n{cells}\n{second} \n";
    }

    private static string Month(Evaluation evaluation) => Months[evaluation.Period.First.Month - 1];
}
