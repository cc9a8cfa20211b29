using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>The rules of single values in all documents of format version 1.</summary>
internal static class Rules
{
    private const string Slugs = "[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?";
    private const string Day = "(199[0-9]|[2-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    internal static readonly VersionRule FormatVersion = new();

    internal static readonly FlagRule Flag = new();

    internal static readonly DecimalRule Decimal = new();

    /// <summary>Not all white space, by the list of it that .NET has; other languages' own lists differ by a character or two.</summary>
    internal static readonly PatternRule Text = new(
        "a text that is not blank",
        @"[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]", Guard.MaxTextLength);

    internal static readonly PatternRule Slug = new("an id", $"^{Slugs}$");

    internal static readonly PatternRule MunicipalityCode = new("a municipality's code", "^[0-9]{4}$");

    internal static readonly PatternRule Period = new(
        "a year, a month, a day, or two days with a stroke between", $"^((199[0-9]|[2-9][0-9]{{3}})(-(0[1-9]|1[0-2]))?|{Day}(/{Day})?)$");

    internal static readonly PatternRule QuestionNumber = new("the number of a sub-question", @"^[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}$");

    internal static readonly PatternRule Share = new(
        "a share",
        $"^-?[0-9]{{1,{Guard.Invariant(Rational.MaxParsedDigits)}}}(/(?!0+$)[0-9]{{1,{Guard.Invariant(Rational.MaxParsedDigits)}}})?$");

    /// <summary>The number of an area, or of a sub-question.</summary>
    internal static readonly PatternRule LineNumber = new(
        "the number of an area or of a sub-question", @"^[1-9][0-9]{0,2}(\.[1-9][0-9]{0,2})?$");

    internal static readonly PatternRule Fraction = new("an exact number", "^(0|-?[1-9][0-9]*(/[1-9][0-9]*)?)$");

    internal static readonly PatternRule Digits = new("a whole number in quotation marks", "^[0-9]+$");

    internal static readonly PatternRule Hash = new("a content hash (SHA-256)", "^[0-9a-f]{64}$");

    internal static readonly PatternRule CaveatKey = new("a caveat's side and code", $"^(evaluation|before|after|translation)/{Slugs}$");

    internal static readonly WholeRule AreaNumber = new(1, 999);

    internal static readonly WholeRule Count = new(0, int.MaxValue);

    internal static readonly WholeRule AtLeastOne = new(1, int.MaxValue);
}
