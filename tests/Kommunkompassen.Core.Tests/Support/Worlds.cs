using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Support;

/// <summary>Arbitrary framework versions, drawn from a tape and valid by construction.</summary>
public static class Worlds
{
    /// <summary>A framework version of 1 to 4 areas, or now and then of a single area with up to 100 sub-questions.</summary>
    public static FrameworkVersion Framework(Tape tape, string id)
    {
        if (tape.OneIn(12))
        {
            return Make.Framework(id, [Maxima(tape, tape.Between(1, 100))]);
        }

        var areas = tape.Between(1, 4);
        return Make.Framework(id, [.. Enumerable.Range(0, areas).Select(_ => Maxima(tape, tape.Between(1, 8)))]);
    }

    /// <summary>A caveat of a pool in which a code always says the same.</summary>
    public static Caveat Caveat(Tape tape, string pool, CaveatSubject side = CaveatSubject.Translation)
    {
        var which = tape.Below(12);
        return Make.Caveat($"{pool}-{which}", (CaveatSeverity)(which % 3), side, $"caveat {which}");
    }

    /// <summary>Caveats of a report: some about some areas, some across framework versions only.</summary>
    public static List<EvaluationCaveat> ReportCaveats(Tape tape, FrameworkVersion framework)
        => [.. Enumerable.Range(0, tape.Below(5)).Select(i => new EvaluationCaveat(
            Make.Caveat($"report-{i}", tape.OfEnum<CaveatSeverity>(), CaveatSubject.Evaluation, $"report caveat {i}"),
            Enumerable.Range(0, tape.Below(3)).Select(_ => tape.Between(1, framework.Areas.Count)).Distinct().ToList(),
            tape.OneIn(2)))];

    /// <summary>A report of hidden scores with losses, or one of arbitrary numbers that need not agree with each other.</summary>
    public static Evaluation Evaluation(Tape tape, FrameworkVersion framework, string id = "e-1")
    {
        var (percentages, totals, caveats) = (tape.OfEnum<PercentageRule>(), tape.OfEnum<AreaScoreRule>(), ReportCaveats(tape, framework));
        return tape.OneIn(3)
            ? Arbitrary(tape, framework, percentages, totals, caveats, id)
            : HiddenScores.Draw(tape, framework).Printed(tape, percentages, totals, lossy: !tape.OneIn(4), id, caveats);
    }

    private static Evaluation Arbitrary(
        Tape tape, FrameworkVersion framework, PercentageRule percentages, AreaScoreRule totals, List<EvaluationCaveat> caveats, string id)
    {
        PrintedValue Number(int max) => tape.Below(8) switch
        {
            7 => PrintedValue.Unreadable("?"),
            6 => PrintedValue.NotPublished,
            5 => PrintedValue.Printed(tape.Between(0, max * 10) / 10m),
            4 => PrintedValue.Derived(tape.Between(0, max), Make.Text("derived")),
            _ => PrintedValue.Printed(tape.Between(0, max)),
        };
        var areas = framework.Areas.Select(
            area => new AreaResult(area.Number, Number(Area.PointsOfEach), area.SubQuestions.Select(q => new SubQuestionResult(
            q.Number, Number(q.MaxPoints), percentages == PercentageRule.NotPrinted ? null : Number(100))).ToList())).ToList();
        return Make.Evaluation(
            framework, areas, id, percentages, totals, tape.OneIn(2) ? tape.Between(0, framework.MaxPoints) : null, caveats);
    }

    /// <summary>Maxima of a number of sub-questions, each at least 1, that add up to 100.</summary>
    public static int[] Maxima(Tape tape, int count)
    {
        var maxima = Enumerable.Repeat(1, count).ToArray();
        for (var left = Area.PointsOfEach - count; left > 0;)
        {
            var part = Math.Min(left, tape.Between(1, Math.Max(1, 100 / count)));
            maxima[count == 1 ? 0 : tape.Below(count)] += part;
            left -= part;
        }

        return maxima;
    }
}
