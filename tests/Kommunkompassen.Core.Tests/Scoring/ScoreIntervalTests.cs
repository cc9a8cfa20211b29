using Kommunkompassen.Scoring;
using Xunit;
using static Kommunkompassen.Tests.Scoring.IntervalSpec;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Every small interval, and every pair of them, against membership of sampled points.</summary>
public sealed class ScoreIntervalTests
{
    private static IEnumerable<(IntervalSpec A, IntervalSpec B)> Pairs => All.SelectMany(static a => All.Select(b => (a, b)));

    /// <summary>Sums are sampled more coarsely than their parts, so that the parts of a sum just inside an end are sampled too.</summary>
    private static IEnumerable<int> Quarters => Points(-5, 5).Where(static p => p % 2 == 0);

    [Fact]
    public void An_interval_holds_the_points_between_its_ends_and_the_ends_that_belong_to_it()
        => Assert.All(All, static a => Assert.All(Points(-3, 3), p => Assert.Equal(a.Holds(p), a.Interval.Contains(Point(p)))));

    [Fact]
    public void The_intersection_holds_what_both_hold_and_is_absent_where_that_is_nothing()
    {
        foreach (var (a, b) in Pairs)
        {
            var both = a.Interval.Intersect(b.Interval);
            foreach (var p in Points(-3, 3))
            {
                AssertHolds(a.Holds(p) && b.Holds(p), both?.Contains(Point(p)) ?? false, $"{a} and {b} at {p}");
            }

            Assert.Equal(Points(-3, 3).Any(p => a.Holds(p) && b.Holds(p)), both is not null);
        }
    }

    [Fact]
    public void The_hull_is_the_least_interval_that_holds_both()
    {
        foreach (var (a, b) in Pairs)
        {
            var hull = a.Interval.Hull(b.Interval);
            foreach (var p in Points(-3, 3))
            {
                var between = Points(-3, p / Unit + 1).Where(q => q <= p).Any(q => a.Holds(q) || b.Holds(q))
                    && Points(p / Unit - 1, 3).Where(q => q >= p).Any(q => a.Holds(q) || b.Holds(q));
                AssertHolds(between, hull.Contains(Point(p)), $"hull of {a} and {b} at {p}");
            }
        }
    }

    [Fact]
    public void The_sum_holds_exactly_the_sums_of_members()
    {
        foreach (var (a, b) in Pairs)
        {
            var sum = a.Interval + b.Interval;
            foreach (var s in Quarters)
            {
                AssertHolds(Points(-3, 3).Any(p => a.Holds(p) && b.Holds(s - p)), sum.Contains(Point(s)), $"{a} + {b} at {s}");
            }
        }
    }

    [Fact]
    public void The_difference_holds_exactly_the_differences_of_members()
    {
        foreach (var (a, b) in Pairs)
        {
            var difference = a.Interval - b.Interval;
            foreach (var d in Quarters)
            {
                AssertHolds(Points(-3, 3).Any(p => a.Holds(p) && b.Holds(p - d)), difference.Contains(Point(d)), $"{a} - {b} at {d}");
            }
        }
    }

    [Fact]
    public void A_multiple_holds_exactly_the_multiples_of_members_also_of_negative_factors_and_of_nought()
    {
        foreach (var a in All)
        {
            foreach (var factor in Enumerable.Range(-3, 7))
            {
                var scaled = a.Interval * factor;
                foreach (var m in Points(-7, 7))
                {
                    var member = factor == 0 ? m == 0 : m % factor == 0 ? a.Holds(m / factor) : Within(a, m, factor);
                    AssertHolds(member, scaled.Contains(Point(m)), $"{a} * {factor} at {m}");
                }
            }

            Assert.Equal(a.Interval, a.Interval * Rational.FromFraction(-2, 7) * Rational.FromFraction(7, -2));
        }
    }

    [Fact]
    public void One_interval_holds_another_when_it_holds_all_its_points()
    {
        foreach (var (a, b) in Pairs)
        {
            Assert.Equal(Points(-3, 3).All(p => !b.Holds(p) || a.Holds(p)), a.Interval.Contains(b.Interval));
        }
    }

    [Fact]
    public void Two_intervals_are_equal_when_they_hold_the_same_points()
    {
        foreach (var (a, b) in Pairs)
        {
            Assert.Equal(a == b, a.Interval == b.Interval);
            Assert.True(a != b || a.Interval.GetHashCode() == b.Interval.GetHashCode());
        }
    }

    [Fact]
    public void Ends_width_and_text_are_those_that_were_given()
    {
        foreach (var a in All)
        {
            var interval = a.Interval;
            Assert.Equal((a.Low, a.High), ((int)interval.Low.Numerator, (int)interval.High.Numerator));
            Assert.Equal((a.IncludesLow, a.IncludesHigh), (interval.IncludesLow, interval.IncludesHigh));
            Assert.Equal((Rational)(a.High - a.Low), interval.Width);
            Assert.Equal(a.Low == a.High, interval.IsPoint);
            Assert.Equal($"{(a.IncludesLow ? '[' : '(')}{a.Low}, {a.High}{(a.IncludesHigh ? ']' : ')')}", interval.ToString());
        }
    }

    [Fact]
    public void The_nearest_value_is_the_value_itself_or_the_end_on_its_side()
    {
        foreach (var a in All)
        {
            Assert.All(Points(-3, 3), p => Assert.Equal(Point(Math.Clamp(p, a.Low * Unit, a.High * Unit)), a.Interval.Nearest(Point(p))));
        }
    }

    [Fact]
    public void The_short_names_make_the_same_intervals()
    {
        Assert.Equal(ScoreInterval.Between(1, true, 3, true), ScoreInterval.Closed(1, 3));
        Assert.Equal(ScoreInterval.Between(1, true, 3, false), ScoreInterval.HalfOpen(1, 3));
        Assert.Equal(ScoreInterval.Between(3, true, 3, true), ScoreInterval.Point(3));
        Assert.Equal(ScoreInterval.Point(0), default);
        Assert.Equal("[9/2, 11/2)", ScoreInterval.HalfOpen(Rational.FromFraction(9, 2), Rational.FromFraction(11, 2)).ToString());
    }

    [Theory]
    [InlineData(2, true, 1, true)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, true)]
    [InlineData(1, false, 1, false)]
    public void An_empty_interval_is_refused(int low, bool includesLow, int high, bool includesHigh)
    {
        var refusal = Assert.Throws<ArgumentException>(nameof(low), () => ScoreInterval.Between(low, includesLow, high, includesHigh));
        Assert.Contains($"between {low} and {high}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_intervals_are_refused_by_their_short_names_too()
    {
        Assert.Throws<ArgumentException>(() => ScoreInterval.HalfOpen(1, 1));
        Assert.Throws<ArgumentException>(() => ScoreInterval.Closed(1, 0));
    }

    /// <summary>Whether a number that no eighth times the factor gives lies strictly within the multiple.</summary>
    private static bool Within(IntervalSpec a, int eighths, int factor)
        => eighths > Math.Min(a.Low * factor, a.High * factor) * Unit && eighths < Math.Max(a.Low * factor, a.High * factor) * Unit;

    private static void AssertHolds(bool expected, bool actual, string where)
    {
        if (expected != actual)
        {
            Assert.Fail($"{where}: expected {expected}, got {actual}.");
        }
    }
}
