using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Tries every combination of rules on a table and ranks them.</summary>
internal sealed class RuleInference
{
    private RuleInference(PrintedTable table)
    {
        Table = table;
        var declared = PrintingRules.DeclaredBy(table.Evaluation);
        var tried = new List<(RuleFit Fit, ScoreBounds Bounds)>(8);
        PercentageRule[] percentages = declared.Percentages == PercentageRule.NotPrinted
            ? [PercentageRule.NotPrinted]
            : [PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints];
        foreach (var percentage in percentages)
        {
            foreach (var areaScore in (ReadOnlySpan<AreaScoreRule>)[AreaScoreRule.RoundedSumOfExactScores, AreaScoreRule.SumOfRoundedPoints])
            {
                foreach (var tie in (ReadOnlySpan<TieRule>)[TieRule.HalfAwayFromZero, TieRule.HalfToEven])
                {
                    var rules = new PrintingRules(percentage, areaScore, tie);
                    var bounds = ScoreBounds.Of(table, rules);
                    tried.Add(
                        (
                            new RuleFit(
                                rules, rules == declared, TableChecks.Exceptions(table, bounds), TableChecks.TablesAdmitted(table, bounds)),
                            bounds));
                }
            }
        }

        tried.Sort(static (one, other) => Compare(one.Fit, other.Fit));
        var (fits, least) = (new RuleFit[tried.Count], tried.Min(static one => one.Fit.TablesAdmitted));
        for (var i = 0; i < fits.Length; i++)
        {
            var fit = tried[i].Fit;
            fits[i] = fit with
            {
                Rank = i > 0 && SameRank(fits[i - 1], fit) ? fits[i - 1].Rank : i + 1,
                IsAdmissible = fit.IsDeclared || fit.Misfits.Count == tried[0].Fit.Misfits.Count || fit.TablesAdmitted == least,
            };
        }

        Fits = new EquatableList<RuleFit>(fits);
        Bounds = tried.ConvertAll(static one => one.Bounds);
        Declared = Bounds[Array.FindIndex(fits, static fit => fit.IsDeclared)];
    }

    internal PrintedTable Table { get; }

    /// <summary>The combinations in order of rank.</summary>
    internal EquatableList<RuleFit> Fits { get; }

    /// <summary>What each combination allows, in the same order.</summary>
    internal List<ScoreBounds> Bounds { get; }

    /// <summary>What the declared rules allow.</summary>
    internal ScoreBounds Declared { get; }

    internal static RuleInference Of(Evaluation evaluation) => new(PrintedTable.Of(evaluation));

    internal RulesVerdict Verdict()
    {
        var declared = Fits.First(static fit => fit.IsDeclared);
        return declared.Rank == 1 ? RulesVerdict.Best
            : Fits.All(fit => fit.TablesAdmitted > declared.TablesAdmitted
                || (
                    fit.TablesAdmitted == declared.TablesAdmitted
                        && fit.Misfits.Count >= declared.Misfits.Count)) ? RulesVerdict.MostSpecific
            : RulesVerdict.Beaten;
    }

    private static bool SameRank(RuleFit one, RuleFit other)
        => one.Misfits.Count == other.Misfits.Count && one.TablesAdmitted == other.TablesAdmitted;

    // Of combinations that explain equally much, the known rounding comes first, then the declared rules.
    private static int Compare(RuleFit one, RuleFit other)
    {
        var order = one.Misfits.Count.CompareTo(other.Misfits.Count);
        order = order != 0 ? order : one.TablesAdmitted.CompareTo(other.TablesAdmitted);
        order = order != 0 ? order : one.Rules.Ties.CompareTo(other.Rules.Ties);
        order = order != 0 ? order : other.IsDeclared.CompareTo(one.IsDeclared);
        order = order != 0 ? order : one.Rules.AreaScores.CompareTo(other.Rules.AreaScores);
        return order != 0 ? order : one.Rules.Percentages.CompareTo(other.Rules.Percentages);
    }
}
