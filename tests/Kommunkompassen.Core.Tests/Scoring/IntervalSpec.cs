using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>An interval as the tests know it: two whole ends and whether each belongs to it. Points are counted in eighths.</summary>
public readonly record struct IntervalSpec(int Low, bool IncludesLow, int High, bool IncludesHigh)
{
    /// <summary>Eighths to a whole.</summary>
    public const int Unit = 8;

    /// <summary>Every interval that is not empty with whole ends from -2 to 2.</summary>
    public static IReadOnlyList<IntervalSpec> All { get; } =
    [
        .. from low in Enumerable.Range(-2, 5)
           from high in Enumerable.Range(low, 3 - low)
           from includesLow in (bool[])[true, false]
           from includesHigh in (bool[])[true, false]
           where low < high || (includesLow && includesHigh)
           select new IntervalSpec(low, includesLow, high, includesHigh),
    ];

    public ScoreInterval Interval => ScoreInterval.Between(Low, IncludesLow, High, IncludesHigh);

    public bool Holds(int eighths)
        => (eighths > Low * Unit || (IncludesLow && eighths == Low * Unit))
            && (eighths < High * Unit || (IncludesHigh && eighths == High * Unit));

    public static Rational Point(int eighths) => Rational.FromFraction(eighths, Unit);

    /// <summary>The sample points from one whole number to another.</summary>
    public static IEnumerable<int> Points(int from, int to) => Enumerable.Range(from * Unit, ((to - from) * Unit) + 1);
}
