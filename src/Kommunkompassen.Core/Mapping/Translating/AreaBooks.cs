using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Books the areas that are known by their score only: area to area, by the maxima of the rows that the mapping sends from the one
/// to the other.</summary>
internal static class AreaBooks
{
    /// <summary>The flows of the unsplit areas in order of source area, then target area, the retired part last.</summary>
    internal static EquatableList<AreaFlow> Of(FrameworkMapping mapping, Evaluation evaluation, UnsplitAreas unsplit)
    {
        var flows = new List<AreaFlow>();
        for (var a = 0; a < unsplit.Areas.Length; a++)
        {
            if (unsplit.Areas[a] is not null)
            {
                var amount = Amount(evaluation, unsplit, a);
                flows.AddRange(
                    Shares(mapping, a + 1).Select(
                        share => new AreaFlow(
                            a + 1, share.To, share.Points / Area.PointsOfEach, amount * (share.Points / Area.PointsOfEach))));
            }
        }

        return EquatableList.From(flows);
    }

    /// <summary>What the unsplit areas hold together.</summary>
    internal static LedgerAmount Total(Evaluation evaluation, UnsplitAreas unsplit)
    {
        var total = default(LedgerAmount);
        for (var a = 0; a < unsplit.Areas.Length; a++)
        {
            total += unsplit.Areas[a] is null ? default : Amount(evaluation, unsplit, a);
        }

        return total;
    }

    private static LedgerAmount Amount(Evaluation evaluation, UnsplitAreas unsplit, int area)
        => new(Rational.FromDecimal(evaluation.Areas[area].Points.Number!.Value), unsplit.Areas[area]!.Value, Area.PointsOfEach);

    private static IEnumerable<(int? To, Rational Points)> Shares(FrameworkMapping mapping, int area)
    {
        Rational Max(SubQuestionNumber number) => mapping.From.FindSubQuestion(number)!.MaxPoints;
        var linked = mapping.Links.Where(link => link.From.Area == area)
            .Select(link => (To: (int?)link.To.Area, Points: Max(link.From) * link.Share));
        var retired = mapping.RetiredSubQuestions.Where(r => r.From.Area == area)
            .Select(r => (To: (int?)null, Points: Max(r.From) * r.Share));
        return linked.Concat(retired)
            .GroupBy(static flow => flow.To)
            .OrderBy(static group => group.Key is null)
            .ThenBy(static group => group.Key)
            .Select(static group => (group.Key, group.Aggregate(Rational.Zero, static (sum, flow) => sum + flow.Points)));
    }
}
