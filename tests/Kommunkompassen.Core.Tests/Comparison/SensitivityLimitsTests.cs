using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>What is large is gone through exactly, and what is too large is refused before it takes time or memory.</summary>
public sealed class SensitivityLimitsTests
{
    private static readonly int[] Maxima = [4, 4, 4, 4, .. Enumerable.Repeat(3, 28)];

    [Fact]
    public void A_range_of_one_link_of_very_many_has_a_corner_for_each_of_its_ends()
    {
        var (from, to) = (Make.Framework("a", [100]), Make.Framework("b", Maxima));
        var comparison = Compared(from, to, (Make.Number("1.1"), [.. to.SubQuestions.Select(static question => question.Number)]), Maxima);
        var area = SensitivityAnalysis.Run(comparison, [new ShareRange(new(1, 1), new(1, 1), 0, Rational.FromFraction(1, 2))]).Areas[0];

        // All later rows are full, the earlier are 60 %: least one row of 3 points, at most the first and another of 4.
        Assert.Equal(ScoreInterval.Closed(Rational.FromFraction(6, 5), Rational.FromFraction(16, 5)), area.Differences);
    }

    [Fact]
    public void Areas_that_are_tied_pair_by_pair_are_gone_through()
    {
        var (from, to) = (Make.Framework("a", Fives(3)), Make.Framework("b", Fives(6)));
        var taken = new int[7];
        var links = new List<(SubQuestionNumber From, SubQuestionNumber One, SubQuestionNumber Other)>();
        foreach (var (one, other) in Enumerable.Range(1, 6)
            .SelectMany(static one => Enumerable.Range(one + 1, 6 - one).Select(other => (one, other))))
        {
            links.Add((from.SubQuestions[links.Count].Number, new(one, ++taken[one]), new(other, ++taken[other])));
        }

        var mapping = Make.Mapping(from, to, links.SelectMany(static link => (Link[])[
            Make.Link($"{link.From}", $"{link.One}", "1/2"), Make.Link($"{link.From}", $"{link.Other}", "1/2")]));
        var before = Make.OfPoints(from, [.. from.SubQuestions.Select(static (_, i) => (decimal?)i)]);
        var after = Make.OfPoints(to, [.. to.SubQuestions.Select(static (_, i) => (decimal?)(i * 7 % 21))]);
        var total = SensitivityAnalysis.Run(EvaluationComparison.Between(mapping.Translate(before), after)).Total;

        // Each source goes to one of its two targets, which then has its percentage; the other is left out.
        Rational Later(SubQuestionNumber number) => Rational.FromDecimal(after.SubQuestions[to.IndexOf(number)].Points.Number!.Value);
        var earlier = Rational.FromDecimal(Enumerable.Range(0, 15).Sum());
        Assert.Equal(
            ScoreInterval.Closed(
                links.Aggregate(-earlier, (sum, link) => sum + Rational.Min(Later(link.One), Later(link.Other))),
                links.Aggregate(-earlier, (sum, link) => sum + Rational.Max(Later(link.One), Later(link.Other)))),
            total.Differences);
    }

    [Fact]
    public void What_is_too_entangled_is_refused_at_once()
    {
        var (from, to) = (Make.Framework("a", [100]), Make.Framework("b", Maxima));
        SubQuestionNumber[] targets = [.. to.SubQuestions.Select(static question => question.Number)];
        var one = Compared(from, to, (Make.Number("1.1"), targets), Maxima);
        Refused(
            "shares of one of them",
            () => SensitivityAnalysis.Run(
                one, targets.Select(static target => new ShareRange(new(1, 1), target, 0, Rational.FromFraction(1, 16)))));

        // Three sources over the same 32 targets: a million entries and more.
        var three = Make.Framework("c", [50, 30, 20]);
        var links = three.SubQuestions.SelectMany(source => targets.Select(target => Make.Link($"{source.Number}", $"{target}", "1/32")));
        var many = EvaluationComparison.Between(
            Make.Mapping(three, to, links).Translate(Make.OfPoints(three, 1, 2, 3)),
            Make.OfPoints(to, [.. Maxima.Select(static max => (decimal?)max)]));
        Refused("combinations that feed sub-questions", () => SensitivityAnalysis.Run(many));
    }

    [Fact]
    public void Three_hundred_areas_that_hang_on_each_other_by_the_total_alone_are_refused_at_once()
    {
        var forms = (
            From: Make.Framework("a", [.. Enumerable.Range(0, 300).Select(static _ => (int[])[100])]),
            To: Make.Framework("b", [.. Enumerable.Range(0, 300).Select(static _ => (int[])[100])]));
        var numbers = forms.From.SubQuestions.Select(static question => question.Number.ToString()).ToList();
        var mapping = Make.Mapping(
            forms.From, forms.To, numbers.Select(static number => Make.Link(number, number, "1/2")),
            numbers.Select(static number => Make.RetiredSubQuestion(number, "1/2")));
        var before = Make.OfPoints(forms.From, [.. numbers.Select(static _ => (decimal?)50)]);
        var after = Make.Evaluation(
            forms.To, [.. numbers.Select(static (number, i) => new AreaResult(i + 1, PrintedValue.NotPublished, [Make.Row(number, 60)]))],
            total: (60 * 300) + 1);
        Refused("combinations in one row", () => SensitivityAnalysis.Run(EvaluationComparison.Between(mapping.Translate(before), after)));
    }

    private static void Refused(string what, Func<object> action)
        => Assert.Contains(what, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);

    private static int[][] Fives(int areas) => [.. Enumerable.Range(0, areas).Select(static _ => (int[])[20, 20, 20, 20, 20])];

    private static EvaluationComparison Compared(
        FrameworkVersion from, FrameworkVersion to, (SubQuestionNumber From, SubQuestionNumber[] To) split, int[] later)
    {
        var mapping = Make.Mapping(from, to, split.To.Select(target => Make.Link($"{split.From}", $"{target}", $"1/{split.To.Length}")));
        return EvaluationComparison.Between(
            mapping.Translate(Make.OfPoints(from, 60)), Make.OfPoints(to, [.. later.Select(static max => (decimal?)max)]));
    }
}
