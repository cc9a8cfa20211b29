using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>The tables of the standing pages.</summary>
internal sealed class StandingTables(Language language)
{
    private readonly Numbers _numbers = new(language);

    /// <summary>Each area and the total beside the group; the total alone where only its mean was published.</summary>
    internal Table Standing(Standing standing)
    {
        StandingRow[] lines = [.. Areas(standing), standing.Total];
        var (ownWhole, meanWhole) = (
            lines.All(static line => line.OwnScore?.Points.IsInteger != false),
            lines.All(static line => line.Group?.Mean?.Points.IsInteger != false));
        var hasPlaces = lines.Any(static line => line.Rank is not null);
        Column[] columns =
        [
            new(Phrases.Number.In(language)),
            new(Phrases.Area.In(language), Wraps: true),
            Column.Number(Words.Score.In(language)),
            Column.Number(Words.Mean.In(language)),
            Column.Number(Words.Difference.In(language)),
            Column.Number(ComparisonPhrases.Interval.In(language)),
            .. hasPlaces ? [Column.Number(Words.Place.In(language))] : (Column[])[],
            new(ComparisonPhrases.Verdict.In(language)),
        ];
        return new(columns, [.. Areas(standing).Select(Drawn)], [Drawn(standing.Total) with { Strong = true }]);

        Row Drawn(StandingRow line) => new(
        [
            line.Number,
            Title(line),
            line.OwnScore is { } own ? _numbers.Of(own.Points, ownWhole) : "",
            line.Group?.Mean is { } mean ? _numbers.Of(mean.Points, meanWhole) : "",
            Shown(line) is { } difference ? _numbers.Signed(difference.Points, ownWhole && meanWhole) : "",
            Shown(line) is { } range ? _numbers.Of(range.Interval) : "",
            .. hasPlaces ? [Place(line.Rank)] : (Cell[])[],
            new Cell(StandingText.For(line.Verdict).In(language), ToneOf(line.Verdict)),
        ]);
    }

    /// <summary>How the scores of the group are spread.</summary>
    internal Table Distribution(ReferenceGroup group)
    {
        return new(
            [
                new(Phrases.Number.In(language)),
                new(Phrases.Area.In(language), Wraps: true),
                Column.Number(Words.Count.In(language)),
                Column.Number(Words.Missing.In(language)),
                Column.Number(Words.LowerQuartile.In(language), Words.Quartile.In(language)),
                Column.Number(Words.Median.In(language)),
                Column.Number(Words.UpperQuartile.In(language), Words.Quartile.In(language)),
                Column.Number(Words.Mean.In(language)),
                Column.Number(ComparisonPhrases.Interval.In(language)),
            ],
            [.. group.Areas.Select(Drawn)],
            [Drawn(group.Total) with { Strong = true }]);

        Row Drawn(GroupStatistics line) => new(
            line.Number,
            line.Level == ScoreLevel.Total ? Phrases.Total.In(language) : line.Title,
            line.Count is { } count ? CsvText.Of(count) : "",
            CsvText.Of(line.MissingCount),
            Value(line.LowerQuartile),
            Value(line.Median),
            Value(line.UpperQuartile),
            Value(line.Mean),
            line.Mean is { } mean ? _numbers.Of(mean.Interval) : "");
    }

    /// <summary>The distances from the two means, and what lies between them.</summary>
    internal Table Change(StandingChange change)
    {
        return new(
            [
                new(Phrases.Number.In(language)),
                new(Phrases.Area.In(language), Wraps: true),
                Column.Number(Words.BeforeDifference.In(language)),
                Column.Number(Words.AfterDifference.In(language)),
                Column.Number(Words.Difference.In(language)),
                Column.Number(ComparisonPhrases.Interval.In(language)),
                new(ComparisonPhrases.Verdict.In(language)),
            ],
            [.. change.Areas.Select(Drawn)],
            [Drawn(change.Total) with { Strong = true }]);

        Row Drawn(StandingChangeRow line) => new(
            line.After.Number,
            Title(line.After),
            Shown(line.Before) is { } before ? _numbers.Signed(before.Points) : "",
            Shown(line.After) is { } after ? _numbers.Signed(after.Points) : "",
            Shown(line) is { } difference ? _numbers.Signed(difference.Points) : "",
            Shown(line) is { } range ? _numbers.Of(range.Interval) : "",
            new Cell(VerdictText.For(line.Verdict).In(language), ToneOf(line.Verdict)));
    }

    /// <summary>"2 of 5", or "1–2 of 5" where the rounding leaves it open.</summary>
    internal string Place(RankRange? rank) => rank switch
    {
        null => "",
        { } one when one.Best == one.Worst => Words.PlaceText.With(language, one.Best, one.OtherCount + 1),
        { } several => Words.PlacesText.With(language, several.Best, several.Worst, several.OtherCount + 1),
    };

    /// <summary>The difference; an evaluation that is alone has none from itself worth a reader's look.</summary>
    private static ScoreEstimate? Shown(StandingRow line) => line.Reason == StandingReason.GroupIsItself ? null : line.Difference;

    private static ScoreEstimate? Shown(StandingChangeRow line)
        => Shown(line.Before) is null || Shown(line.After) is null ? null : line.Difference;

    private static EquatableList<StandingRow> Areas(Standing standing) => standing.Group.PublishedMean is null ? standing.Areas : [];

    private string Title(StandingRow line)
        => line.Level != ScoreLevel.Total ? line.Title
            : line.MeasuredPoints > 0 ? Words.Total.With(language, line.MeasuredPoints)
            : Phrases.Total.In(language);

    private string Value(ScoreEstimate? estimate) => estimate is { } known ? _numbers.Of(known.Points) : "";

    private static Tone ToneOf(StandingVerdict verdict) => verdict switch
    {
        StandingVerdict.Above => Tone.Good,
        StandingVerdict.Below => Tone.Bad,
        _ => Tone.Muted,
    };

    private static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Improved => Tone.Good,
        Verdict.Declined => Tone.Bad,
        _ => Tone.Muted,
    };
}
