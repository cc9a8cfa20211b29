using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The exact set of numbers that can have been printed in a cell, rounded as its column is.</summary>
/// <remarks>Usually all multiples of a step between two ends, both included; percentages made from rounded points leave gaps (of 15 points
/// no quotient is printed as 50 %). May be empty. Equal when they hold the same numbers with the same decimals. Unit: that of the cell,
/// points or per cent. Thread-safe.</remarks>
public sealed record AdmissibleValues
{
    private readonly EquatableList<decimal>? _listed;
    private readonly decimal _step;

    private AdmissibleValues(decimal low, decimal high, decimal step, EquatableList<decimal>? listed = null)
    {
        Low = low;
        High = high;
        _step = step;
        _listed = listed;
    }

    /// <summary>No number at all.</summary>
    public static AdmissibleValues None { get; } = new(0, 0, 0);

    /// <summary>The least number; 0 where there is none.</summary>
    public decimal Low { get; }

    /// <summary>The greatest number; 0 where there is none.</summary>
    public decimal High { get; }

    /// <summary>How many numbers there are.</summary>
    public int Count => _listed?.Count ?? (_step == 0 ? 0 : (int)((High - Low) / _step) + 1);

    /// <summary>True when there is exactly one number.</summary>
    public bool IsUnique => Count == 1;

    /// <summary>True when there are gaps between the least and the greatest number.</summary>
    public bool HasGaps => _listed is not null;

    /// <summary>The numbers in rising order.</summary>
    public EquatableList<decimal> Values => _listed ?? EquatableList.From(Enumerable.Range(0, Count).Select(i => Low + (i * _step)));

    /// <summary>True when a number is one of them; 12 and 12.0 are the same number.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number)
        => _listed?.Contains(number) ?? (_step != 0 && number >= Low && number <= High && (number - Low) % _step == 0);

    /// <summary>The distance from a number to the nearest of them; 0 where it is one of them, null where there is none.</summary>
    /// <param name="number">The number.</param>
    public decimal? DistanceTo(decimal number)
        => Count == 0 ? null
            : Contains(number) ? 0
            : number <= Low ? Low - number
            : number >= High ? number - High
            : Values.Min(value => Math.Abs(value - number));

    /// <summary>The numbers as text in every culture: "9", "73-77", or with gaps "47 53 60"; empty where there is none.</summary>
    public override string ToString() => In(Language.English, "-", " ");

    internal static AdmissibleValues Range(PrintedRange range, int decimals)
        => range.IsEmpty ? None : new(range.Low * Step(decimals), range.High * Step(decimals), Step(decimals));

    /// <summary>A set of numbers in rising order, as a range where they leave no gaps.</summary>
    internal static AdmissibleValues Of(List<decimal> rising, int decimals)
        => rising.Count == 0 ? None
            : rising[^1] - rising[0] == (rising.Count - 1) * Step(decimals) ? new(rising[0], rising[^1], Step(decimals))
            : new(rising[0], rising[^1], Step(decimals), EquatableList.From(rising));

    /// <summary>All that any of some expectations admits.</summary>
    internal static AdmissibleValues Union(EquatableList<Expectation> expected, int decimals)
        => expected.Count == 1
            ? expected[0].Values
            : Of([.. new SortedSet<decimal>(expected.SelectMany(static one => one.Values.Values))], decimals);

    private static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    internal string In(Language language, string to, string and)
    {
        string Text(decimal number)
            => number.ToString(CultureInfo.InvariantCulture).Replace('.', language is Language.Swedish ? ',' : '.');

        return Count == 0 ? "" : Low == High ? Text(Low) : HasGaps ? string.Join(and, Values.Select(Text)) : Text(Low) + to + Text(High);
    }
}
