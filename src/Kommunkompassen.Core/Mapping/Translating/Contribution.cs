using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What one link brings to a translated score, with all that is needed to recompute it.</summary>
public sealed record Contribution
{
    internal Contribution(Link link, SubQuestionResult row, int rowMaxPoints, ScoreEstimate source, Rational scale, ScoreEstimate amount)
    {
        Link = link;
        Row = row;
        RowMaxPoints = rowMaxPoints;
        Source = source;
        Scale = scale;
        Amount = amount;
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
        var (from, rationale) = (Link.From.ToString(), Link.Rationale.In(language));
        var (source, amount) = (NumberText.Of(Source.Points, language), NumberText.Of(Amount.Points, language));
        var (max, share, scale) = (Guard.Invariant(RowMaxPoints), Link.Share, Scale);
        var isSwedish = language is Language.Swedish;
        var name = Row.PrintedNumber == from ? from : $"{from} ({(isSwedish ? "tryckt" : "printed")} {Row.PrintedNumber})";
        return isSwedish
            ? $"{name} gav {source} av {max} poäng; andelen {share} gånger skalan {scale} ger {amount} poäng på {Link.To}. {rationale}"
            : $"{name} scored {source} of {max} points; the share {share} times the scale {scale} gives {amount} points on {Link.To}. "
                + rationale;
    }
}
