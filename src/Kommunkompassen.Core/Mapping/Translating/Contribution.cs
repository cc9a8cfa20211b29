using System.Globalization;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What one link brings to a translated score, with all that is needed to recompute it.</summary>
public sealed record Contribution
{
    internal Contribution(Link link, SubQuestionResult row, int rowMaxPoints, ScoreEstimate source, Rational scale, ScoreEstimate amount)
    {
        (Link, Row, RowMaxPoints) = (link, row, rowMaxPoints);
        (Source, Scale, Amount) = (source, scale, amount);
    }

    /// <summary>The link: source, target, share, relationship, rationale, sources, caveats.</summary>
    public Link Link { get; }

    /// <summary>The source row as printed.</summary>
    public SubQuestionResult Row { get; }

    /// <summary>The maximum of the source sub-question.</summary>
    public int RowMaxPoints { get; }

    /// <summary>The exact score behind the row, with its interval, in points of the source framework version.</summary>
    public ScoreEstimate Source { get; }

    /// <summary>The factor from points that flow in to points of the target: its maximum against the known maxima that flow in.</summary>
    public Rational Scale { get; }

    /// <summary>Source times share times scale, in points of the target framework version.</summary>
    public ScoreEstimate Amount { get; }

    /// <summary>The contribution as a sentence with its rationale.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the languages.</exception>
    public string Sentence(Language language)
    {
        Guard.Defined(language);
        string N(Rational value) => NumberText.Of(value, language);
        var rationale = Link.Rationale.In(language);
        var number = Link.From.ToString();
        var source = Row.PrintedNumber == number ? number
            : language is Language.Swedish ? $"{number} (tryckt {Row.PrintedNumber})"
            : $"{number} (printed {Row.PrintedNumber})";
        return language is Language.Swedish
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{source} gav {N(Source.Points)} av {RowMaxPoints} poäng; andelen {Link.Share} gånger skalan {Scale} ger {N(Amount.Points)} poäng på {Link.To}. {rationale}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{source} scored {N(Source.Points)} of {RowMaxPoints} points; the share {Link.Share} times the scale {Scale} gives {N(Amount.Points)} points on {Link.To}. {rationale}");
    }
}
