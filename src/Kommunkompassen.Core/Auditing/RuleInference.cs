using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Tries every combination of rules on a table and ranks them.</summary>
internal sealed class RuleInference
{
    internal RuleInference(Evaluation evaluation)
    {
        Table = new PrintedTable(evaluation);
        var declared = PrintingRules.DeclaredBy(evaluation);

        // Of combinations that explain equally much, the known rounding comes first, then the declared rules.
        var tried = Combinations(declared.Percentages)
            .Select(rules => new ScoreBounds(Table, rules))
            .Select(bounds => (Fit: Fit(bounds, bounds.Rules == declared), Bounds: bounds))
            .OrderBy(static one => one.Fit.Exceptions.Count).ThenBy(static one => one.Fit.TablesAdmitted)
            .ThenBy(static one => one.Fit.Rules.Ties).ThenByDescending(static one => one.Fit.IsDeclared)
            .ThenBy(static one => one.Fit.Rules.AreaScores).ThenBy(static one => one.Fit.Rules.Percentages)
            .ToList();
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

    private RuleFit Fit(ScoreBounds bounds, bool isDeclared)
        => new(bounds.Rules, isDeclared, TableChecks.Exceptions(Table, bounds), TableChecks.TablesAdmitted(Table, bounds));

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


}
