using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Ranges of printed numbers and the rounding that leads to them, all small ones, against trying every number.</summary>
public sealed class PrintedRangeTests
{
    private const int Step = 4;

    [Theory]
    [InlineData(0, 3, false, 4)]
    [InlineData(2, 2, false, 1)]
    [InlineData(3, 2, true, 0)]
    [InlineData(-2, 1, false, 4)]
    public void Its_numbers_are_counted(long low, long high, bool empty, long count)
    {
        var range = new PrintedRange(low, high, Step);
        Assert.Equal((empty, count), (range.IsEmpty, range.Count));
        Assert.Equal(Bounds.Closed(low * Step, high * Step), range.Values);
    }

    [Fact]
    public void The_multiples_in_an_interval_are_those_that_lie_in_it()
    {
        foreach (var bounds in AllBounds())
        {
            var expected = Enumerable.Range(-9, 19).Where(
                index => Holds(bounds, index * Step)).Select(static index => (long)index).ToList();
            var found = Rounding.Multiples(bounds, Step);
            Assert.Equal(expected, Indices(found));
        }
    }

    [Fact]
    public void The_floor_is_the_greatest_multiple_not_above()
    {
        for (var value = -25L; value <= 25; value++)
        {
            Assert.Equal((long)Math.Floor(value / 4m), Rounding.Floor(value, Step));
        }
    }

    [Theory]
    [InlineData(TieRule.HalfAwayFromZero)]
    [InlineData(TieRule.HalfToEven)]
    public void A_number_lies_in_the_window_of_the_multiple_as_which_it_is_printed_and_in_no_other(TieRule ties)
    {
        var mode = ties == TieRule.HalfToEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero;
        for (var value = 0L; value <= 40; value++)
        {
            var printed = (long)Math.Round(value / 4m, mode);
            for (var index = 0; index <= 11; index++)
            {
                Assert.Equal(index == printed, Holds(Rounding.Window(index, Step, ties), value));
                Assert.Equal(
                    index <= printed && printed <= index + 2,
                    Holds(Rounding.Window(new PrintedRange(index, index + 2, Step), ties), value));
            }

            Assert.Equal(new PrintedRange(printed, printed, Step), Rounding.Image(Bounds.Closed(value, value), Step, ties));
        }
    }

    [Fact]
    public void Two_addends_are_narrowed_to_what_their_sum_allows()
    {
        var ranges = (
            from low in Enumerable.Range(0, 4) from high in Enumerable.Range(low, 4 - low) select new PrintedRange(low, high, Step))
                .ToList();
        foreach (var first in ranges)
        {
            foreach (var second in ranges)
            {
                foreach (var window in AllBounds().Where(static bounds => bounds.Low >= 0 && bounds.High - bounds.Low > Step))
                {
                    PrintedRange[] addends = [first, second];
                    var pairs = (
                        from a in Indices(first) from b in Indices(second) where Holds(window, (a + b) * Step) select (a, b)).ToList();
                    Assert.Equal(pairs.Count > 0, PrintedRange.Narrow(addends, window));
                    Assert.Equal(
                        pairs.Count == 0
                            ? [first, second]
                            : [Range(pairs.Select(static pair => pair.a)), Range(pairs.Select(static pair => pair.b))],
                        addends);
                }
            }
        }
    }

    private static PrintedRange Range(IEnumerable<long> indices) => new(indices.Min(), indices.Max(), Step);

    private static IEnumerable<long> Indices(PrintedRange range)
    {
        for (var index = range.Low; index <= range.High; index++)
        {
            yield return index;
        }
    }

    private static IEnumerable<Bounds> AllBounds()
        => from low in Enumerable.Range(-9, 36)
           from high in Enumerable.Range(low, 27 - low)
           from openLow in (bool[])[false, true]
           from openHigh in (bool[])[false, true]
           let bounds = new Bounds(low, openLow, high, openHigh)
           where !bounds.IsEmpty
           select bounds;

    private static bool Holds(Bounds bounds, long x)
        => (bounds.OpenLow ? x > bounds.Low : x >= bounds.Low) && (bounds.OpenHigh ? x < bounds.High : x <= bounds.High);
}
