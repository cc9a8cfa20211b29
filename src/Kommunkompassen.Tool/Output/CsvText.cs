using System.Globalization;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>Values for cells of a CSV file, the same in every language. Words are written with hyphens.</summary>
internal static class CsvText
{
    private const int Decimals = 4;

    internal static string? Of(Rational? number) => number is { } known ? Of(known.ToDecimal(Decimals)) : null;

    internal static string? Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(EquatableList<Caveat> caveats)
        => string.Join(' ', caveats.Select(static caveat => caveat.Code.Value).Distinct());

    internal static string Of(EquatableList<SourceReference> sources) => string.Join("; ", sources);

    internal static string Of(ScoreLevel level) => level switch
    {
        ScoreLevel.SubQuestion => "question",
        ScoreLevel.Area => "area",
        _ => "total",
    };

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Improved => "improved",
        Verdict.Declined => "declined",
        Verdict.Indistinguishable => "indistinguishable",
        _ => "not-comparable",
    };

    internal static string Of(StandingVerdict verdict) => verdict switch
    {
        StandingVerdict.Above => "above",
        StandingVerdict.Below => "below",
        StandingVerdict.Indistinguishable => "indistinguishable",
        _ => "not-comparable",
    };

    internal static string Of(ValueStatus status) => status switch
    {
        ValueStatus.Printed => "printed",
        ValueStatus.Derived => "derived",
        ValueStatus.Unreadable => "unreadable",
        _ => "not-published",
    };

    internal static string Of(Relationship relationship) => relationship switch
    {
        Relationship.Equivalent => "equivalent",
        Relationship.Subset => "subset",
        Relationship.Superset => "superset",
        _ => "intersects",
    };

    internal static string Of(LinkBasis basis) => basis switch
    {
        LinkBasis.Stated => "stated",
        LinkBasis.SameTitle => "same-title",
        LinkBasis.SameMatters => "same-matters",
        _ => "judgement",
    };

    internal static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };
}
