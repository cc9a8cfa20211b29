using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Support;

/// <summary>Arbitrary forms of the framework, drawn from a tape and valid by construction.</summary>
public static class Worlds
{
    /// <summary>A form of 1 to 4 areas, or now and then of a single area with up to 100 sub-questions.</summary>
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
    public static Caveat Caveat(Tape tape, string pool, CaveatSide side = CaveatSide.Translation)
    {
        var which = tape.Below(12);
        return Make.Caveat($"{pool}-{which}", (CaveatSeverity)(which % 3), side, $"caveat {which}");
    }

    /// <summary>Caveats of a report: some about some areas, some across forms only.</summary>
    public static List<EvaluationCaveat> ReportCaveats(Tape tape, FrameworkVersion framework)
        => [.. Enumerable.Range(0, tape.Below(5)).Select(i => new EvaluationCaveat(
            Make.Caveat($"report-{i}", tape.OfEnum<CaveatSeverity>(), CaveatSide.Evaluation, $"report caveat {i}"),
            Enumerable.Range(0, tape.Below(3)).Select(_ => tape.Between(1, framework.Areas.Count)).Distinct().ToList(),
            tape.OneIn(2)))];

    /// <summary>Maxima of a number of sub-questions, each at least 1, that add up to 100.</summary>
    private static int[] Maxima(Tape tape, int count)
    {
        var maxima = Enumerable.Repeat(1, count).ToArray();
        for (var left = Area.MaxPoints - count; left > 0;)
        {
            var part = Math.Min(left, tape.Between(1, Math.Max(1, 100 / count)));
            maxima[count == 1 ? 0 : tape.Below(count)] += part;
            left -= part;
        }

        return maxima;
    }
}
