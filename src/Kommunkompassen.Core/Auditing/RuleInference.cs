using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Tries every combination of rules on a table and ranks them.</summary>
internal sealed class RuleInference
{
    internal RuleInference(Evaluation evaluation)
    {
        Table = PrintedTable.Of(evaluation);
        var declared = PrintingRules.DeclaredBy(evaluation);
        var tried = new List<(RuleFit Fit, ScoreBounds Bounds)>(8);
        foreach (var rules in Combinations(declared.Percentages))
        {
            var bounds = ScoreBounds.Of(Table, rules);
            var (exceptions, tables) = (TableChecks.Exceptions(Table, bounds), TableChecks.TablesAdmitted(Table, bounds));
            tried.Add((new RuleFit(rules, rules == declared, exceptions, tables), bounds));
        }

        tried.Sort(static (one, other) => Compare(one.Fit, other.Fit));
        var (fits, least) = (new RuleFit[tried.Count], tried.Min(static one => one.Fit.TablesAdmitted));
        for (var i = 0; i < fits.Length; i++)
        {
            var fit = tried[i].Fit;
            fits[i] = fit with
            {
                Rank = i > 0 && SameRank(fits[i - 1], fit) ? fits[i - 1].Rank : i + 1,
                IsAdmissible = fit.IsDeclared || fit.Exceptions.Count == tried[0].Fit.Exceptions.Count || fit.TablesAdmitted == least,
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

    internal RulesVerdict Verdict()
    {
        var declared = Fits.First(static fit => fit.IsDeclared);
        return declared.Rank == 1 ? RulesVerdict.Best
            : Fits.All(fit => fit.TablesAdmitted > declared.TablesAdmitted
                || (fit.TablesAdmitted == declared.TablesAdmitted && fit.Exceptions.Count >= declared.Exceptions.Count))
            ? RulesVerdict.MostSpecific
            : RulesVerdict.Beaten;
    }

    private static IEnumerable<PrintingRules> Combinations(PercentageRule declared)
    {
        PercentageRule[] percentages = declared == PercentageRule.NotPrinted
            ? [PercentageRule.NotPrinted]
            : [PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints];
        return from percentage in percentages
               from areaScore in new[] { AreaScoreRule.RoundedSumOfExactScores, AreaScoreRule.SumOfRoundedPoints }
               from tie in new[] { TieRule.HalfAwayFromZero, TieRule.HalfToEven }
               select new PrintingRules(percentage, areaScore, tie);
    }

    private static bool SameRank(RuleFit one, RuleFit other)
        => one.Exceptions.Count == other.Exceptions.Count && one.TablesAdmitted == other.TablesAdmitted;

    // Of combinations that explain equally much, the known rounding comes first, then the declared rules.
    private static int Compare(RuleFit one, RuleFit other)
    {
        var order = one.Exceptions.Count.CompareTo(other.Exceptions.Count);
        order = order != 0 ? order : one.TablesAdmitted.CompareTo(other.TablesAdmitted);
        order = order != 0 ? order : one.Rules.Ties.CompareTo(other.Rules.Ties);
        order = order != 0 ? order : other.IsDeclared.CompareTo(one.IsDeclared);
        order = order != 0 ? order : one.Rules.AreaScores.CompareTo(other.Rules.AreaScores);
        return order != 0 ? order : one.Rules.Percentages.CompareTo(other.Rules.Percentages);
    }
}
