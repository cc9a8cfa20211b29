using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>The intervals of whole units, all small ones of them, against the sets of numbers that they stand for.</summary>
public sealed class BoundsTests
{
    private const int Grid = 4;   // ends are multiples of it, so that there are numbers between them

    private static readonly Bounds[] Small = [.. from low in Enumerable.Range(-1, 4)
                                                 from high in Enumerable.Range(-1, 4)
                                                 from openLow in (bool[])[false, true]
                                                 from openHigh in (bool[])[false, true]
                                                 select new Bounds(low * Grid, openLow, high * Grid, openHigh)];

    private static readonly Bounds[] Filled = [.. Small.Where(static bounds => Members(bounds).Any())];

    [Fact]
    public void One_is_empty_when_no_number_lies_in_it()
        => Assert.All(Small, static bounds => Assert.Equal(!Members(bounds).Any(), bounds.IsEmpty));

    [Fact]
    public void The_intersection_holds_what_lies_in_both()
        => AssertPairs(static (left, right) => Assert.Equal(Members(left).Intersect(Members(right)), Members(left.Intersect(right))));

    [Fact]
    public void The_hull_is_the_least_that_holds_both()
        => AssertPairs(static (left, right) =>
        {
            var both = Members(left).Union(Members(right)).ToList();
            Assert.Equal(
                Small.Where(bounds => both.TrueForAll(x => Holds(bounds, x))).MinBy(static bounds => Members(bounds).Count()),
                left.Hull(right));
        });

    [Fact]
    public void What_cannot_be_reconciled_is_taken_whole()
        => AssertPairs(
            static (left, right)
                => Assert.Equal(left.Intersect(right).IsEmpty ? left.Hull(right) : left.Intersect(right), left.Reconciled(right)));

    [Fact]
    public void Sums_and_differences_are_those_of_members()
        => AssertPairs(static (left, right) =>
        {
            // Only every second number is looked at: it is the sum of two others wherever it is a sum at all.
            for (var x = -4 * Grid; x <= 4 * Grid; x += 2)
            {
                Assert.Equal(Members(left).Any(member => Holds(right, x - member)), Holds(left + right, x));
                Assert.Equal(Members(right).Any(member => Holds(left, x + member)), Holds(left - right, x));
            }
        });

    [Fact]
    public void Shifting_moves_every_member()
        => Assert.All(Small, static bounds => Assert.Equal(Members(bounds).Select(static x => x + Grid), Members(bounds.Shifted(Grid))));

    [Fact]
    public void An_addend_that_is_taken_out_of_a_sum_leaves_the_sum_of_the_others()
        => AssertPairs(static (left, right) =>
        {
            var sum = default(BoundsSum);
            sum.Add(left);
            Assert.Equal(left, sum.All);
            sum.Add(right);
            Assert.Equal(left + right, sum.All);
            Assert.Equal((right, left), (sum.Without(left), sum.Without(right)));
            sum.Add(left);
            Assert.Equal((left + right, left + left), (sum.Without(left), sum.Without(right)));
        });

    private static void AssertPairs(Action<Bounds, Bounds> holds)
    {
        foreach (var left in Filled)
        {
            foreach (var right in Filled)
            {
                holds(left, right);
            }
        }
    }

    private static IEnumerable<long> Members(Bounds bounds)
    {
        for (var x = -5L * Grid; x <= 5 * Grid; x++)
        {
            if (Holds(bounds, x))
            {
                yield return x;
            }
        }
    }

    private static bool Holds(Bounds bounds, long x)
        => (bounds.OpenLow ? x > bounds.Low : x >= bounds.Low) && (bounds.OpenHigh ? x < bounds.High : x <= bounds.High);
}
