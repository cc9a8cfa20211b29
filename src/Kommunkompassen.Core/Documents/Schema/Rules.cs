using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
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

    internal static readonly TextRule Text = new();

    internal static readonly ParsedRule<string> Slug = Id(static id => id, static id => id);

    internal static readonly ParsedRule<EvaluationId> EvaluationId = Id(static id => new EvaluationId(id), static id => id.Value);

    internal static readonly ParsedRule<FrameworkId> FrameworkId = Id(static id => new FrameworkId(id), static id => id.Value);

    internal static readonly ParsedRule<MappingId> MappingId = Id(static id => new MappingId(id), static id => id.Value);

    internal static readonly ParsedRule<CaveatCode> CaveatCode = Id(static id => new CaveatCode(id), static code => code.Value);

    internal static readonly ReportIdRule ReportId = new(Id(static id => new ReportId(id), static id => id.Value));

    internal static readonly ParsedRule<MunicipalityCode> MunicipalityCode = new(
        "a municipality's code", "^[0-9]{4}$", "a municipality's code",
        static (string text, [MaybeNullWhen(false)] out MunicipalityCode code) => Kommunkompassen.MunicipalityCode.TryParse(text, out code),
        static code => code.Value, "bad-municipality-code", "is no code of a municipality", "Write SCB's four digits, such as 1060.");

    internal static readonly ParsedRule<EvaluationPeriod> Period = new(
        "a year, a month, a day, or two days with a stroke between",
        $"^((199[0-9]|[2-9][0-9]{{3}})(-(0[1-9]|1[0-2]))?|{Day}(/{Day})?)$", "a period",
        static (string text, [MaybeNullWhen(false)] out EvaluationPeriod period) => EvaluationPeriod.TryParse(text, out period),
        static period => period.ToString(), "bad-period", "is no period",
        "Write a year (2017), a month (2017-10), a day (2017-10-03) or two days (2017-10-03/2017-10-05) from 1990 on.");

    internal static readonly ParsedRule<SubQuestionNumber> QuestionNumber = new(
        "the number of a sub-question", @"^[1-9][0-9]{0,2}\.[1-9][0-9]{0,2}$", "the number of a sub-question",
        static (string text, [MaybeNullWhen(false)] out SubQuestionNumber number) => SubQuestionNumber.TryParse(text, out number),
        static number => number.ToString(), "bad-number", "is not the number of a sub-question",
        "Write area and place, each of 1 to 999, with a full stop between, such as 1.3.");

    internal static readonly ParsedRule<Rational> ShareOfMapping = Share("mapping");

    internal static readonly ParsedRule<Rational> ShareOfSensitivity = Share("sensitivity");

    /// <summary>The number of an area, or of a sub-question.</summary>
    internal static readonly ParsedRule<string> LineNumber = Pattern(
        "the number of an area or of a sub-question", @"^[1-9][0-9]{0,2}(\.[1-9][0-9]{0,2})?$");

    internal static readonly ParsedRule<string> Fraction = Pattern("an exact number", "^(0|-?[1-9][0-9]*(/[1-9][0-9]*)?)$");

    internal static readonly ParsedRule<string> Digits = Pattern("a whole number in quotation marks", "^[0-9]+$");

    internal static readonly ParsedRule<string> Hash = Pattern("a content hash (SHA-256)", "^[0-9a-f]{64}$");

    internal static readonly ParsedRule<string> CaveatKey = Pattern(
        "a caveat's side and code", $"^(evaluation|before|after|translation)/{Slugs}$");

    internal static readonly WholeRule AreaNumber = new(1, 999);

    internal static readonly WholeRule Count = new(0, int.MaxValue);

    internal static readonly WholeRule AtLeastOne = new(1, int.MaxValue);

    /// <summary>A text that is only checked against a pattern, which runs from <c>^</c> to <c>$</c>.</summary>
    private static ParsedRule<string> Pattern(string what, string pattern)
    {
        // In .NET the dollar sign also stands before a last line feed.
        var regex = new Lazy<Regex>(() => new Regex($@"{pattern[..^1]}\z", RegexOptions.CultureInvariant));
        return new(
            what, pattern, what, (string text, [MaybeNullWhen(false)] out string same) => regex.Value.IsMatch(same = text),
            static text => text, "bad-text", $"is not {what}", $"Write it in the form {pattern}.");
    }

    private static ParsedRule<T> Id<T>(Func<string, T> make, Func<T, string> format)
        where T : class
        => new(
            "an id", $"^{Slugs}$", "an id",
            (string text, [MaybeNullWhen(false)] out T id) => (id = Guard.IsSlug(text) ? make(text) : null) is not null,
            format, "bad-id", "is no id",
            $"Write 1 to {Guard.MaxIdLength} of the characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit.");

    /// <summary>A share as a document holds it.</summary>
    /// <param name="owner">By whose name a share with more digits is refused: that of the parameter by which callers give it.</param>
    private static ParsedRule<Rational> Share(string owner) => new(
        "a share",
        $"^-?[0-9]{{1,{Guard.Invariant(Rational.MaxParsedDigits)}}}(/(?!0+$)[0-9]{{1,{Guard.Invariant(Rational.MaxParsedDigits)}}})?$",
        "a share in quotation marks", static (string text, out Rational share) => Rational.TryParse(text, out share),
            share => Written(share, owner),
        "bad-share", "is no share",
        $"Write a whole number or two with a stroke between, such as 3/4, of at most {Rational.MaxParsedDigits} digits each.");

    private static string Written(Rational share, string owner)
    {
        var text = share.ToString();
        return Rational.TryParse(text, out _)
            ? text
            : throw new ArgumentException(
                $"The share {Guard.Shown(text)} has more digits than a document holds; "
                + $"use fractions of at most {Rational.MaxParsedDigits} digits.",
                owner);
    }
}
