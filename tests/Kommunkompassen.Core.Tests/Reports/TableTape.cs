using Kommunkompassen.Tests.Support;
using NodaTime;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Builds evaluations of made-up forms from a tape, with words that a report could hold and every number printed.</summary>
internal static class TableTape
{
    private static readonly string[] Words =
    [
        "Hur", "Finns", "strategi", "för", "öppenhet", "medborgare", "arbetar", "kommunen", "med", "hållbar", "utveckling", "kultur", "i",
        "näringsliv",
        "service/bemötande", "personal-", "chefer", "ledarskap", "mål", "Agenda", "2030", "analys", "jämförelser", "resultat", "och",
        "brukare", "skola",
        "miljö", "trygghet", "samverkan", "politiker", "delaktighet", "omvärld", "budget", "uppföljning", "ärenden", "språk", "(etnicitet)",
        "”attraktiv”",
    ];

    internal static Municipality Municipality { get; } = new("Älvsund", new MunicipalityCode("9901"), "Påhittat län");

    internal static Evaluation Evaluation(Tape tape, bool withDecimals = true)
    {
        var framework = Framework(tape);
        var percent = tape.Below(3) > 0;
        return new Evaluation(
            new EvaluationId("alvsund-2018"), Municipality, framework, EvaluationPeriod.InMonth(new YearMonth(2018, tape.Between(1, 12))),
            tape.Between(1, 2),
            percent ? PercentageRule.FromExactScore : PercentageRule.NotPrinted, AreaScoreRule.SumOfRoundedPoints,
            new Report(new ReportId("alvsund-2018"), "Rapport", "Utgivare"), new SourceReference(new ReportId("alvsund-2018"), "4"),
            framework.Areas.Select(area => new AreaResult(
                area.Number,
                Number(tape, 100, withDecimals),
                area.SubQuestions.Select(question => new SubQuestionResult(
                    question.Number, Number(tape, question.MaxPoints, withDecimals), percent ? Number(tape, 100, withDecimals) : null,
                    PrintedValue.Printed(question.MaxPoints))),
                percent ? Number(tape, 100, withDecimals) : null)));
    }

    private static FrameworkVersion Framework(Tape tape)
    {
        var areas = Enumerable.Range(1, tape.Between(1, 8)).Select(number =>
        {
            var maxima = Maxima(tape);
            return new Area(
                number, $"Område {number} {Title(tape, number, 0)}",
                maxima.Select((max, i) => new SubQuestion(new SubQuestionNumber(number, i + 1), Title(tape, number, i + 1), max)));
        });
        return new FrameworkVersion(new FrameworkId("made-up"), new LocalizedText("Påhittad", "Made up"), areas, []);
    }

    private static List<int> Maxima(Tape tape)
    {
        var maxima = Enumerable.Repeat(5, tape.Between(1, 9)).ToList();
        for (var left = 100 - (5 * maxima.Count); left > 0; left -= 5)
        {
            maxima[tape.Below(maxima.Count)] += 5;
        }

        return maxima;
    }

    /// <summary>A title that ends in a word of its own, so that no two are alike.</summary>
    private static string Title(Tape tape, int area, int place)
        => string.Join(
            ' ',
            Enumerable.Range(0, tape.Between(1, 9)).Select(_ => tape.Of<string>(Words))
                .Append($"{"abcdefghij"[area]}{"klmnopqrst"[place]}sak?"));

    private static PrintedValue Number(Tape tape, int max, bool withDecimals)
    {
        var whole = tape.Between(0, max);
        var fraction = withDecimals && whole < max && tape.OneIn(8) ? tape.Below(100) : -1;
        return PrintedValue.Printed(fraction < 0 ? whole : whole + new decimal(fraction, 0, 0, false, 2));
    }
}
