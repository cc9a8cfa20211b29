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
        StandingRow[] rows = [.. Areas(standing), standing.Total];
        var (ownWhole, meanWhole) = (
            rows.All(static row => row.OwnScore?.Points.IsInteger != false),
            rows.All(static row => row.Group?.Mean?.Points.IsInteger != false));
        var hasPlaces = rows.Any(static row => row.Rank is not null);
        Column[] columns =
        [
            new(Phrases.Number.In(language)),
            new(Phrases.Area.In(language), Wraps: true),
            Column.Number(Words.Score.In(language)),
            Column.Number(Words.Mean.In(language)),
            Column.Number(Words.Difference.In(language)),
            Column.Number(Phrases.Interval.In(language)),
            .. hasPlaces ? [Column.Number(Words.Place.In(language))] : (Column[])[],
            new(Phrases.Verdict.In(language)),
        ];
        return new(columns, [.. Areas(standing).Select(Drawn)], [Drawn(standing.Total) with { Strong = true }]);

        Row Drawn(StandingRow row) => new(
        [
            row.Number,
            Title(row),
            row.OwnScore is { } own ? _numbers.Of(own.Points, ownWhole) : "",
            row.Group?.Mean is { } mean ? _numbers.Of(mean.Points, meanWhole) : "",
            Shown(row) is { } difference ? _numbers.Signed(difference.Points, ownWhole && meanWhole) : "",
            Shown(row) is { } range ? _numbers.Of(range.Interval) : "",
            .. hasPlaces ? [Place(row.Rank)] : (Cell[])[],
            new Cell(VerdictText.For(row.Verdict).In(language), ToneOf(row.Verdict)),
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
                Column.Number(Phrases.Interval.In(language)),
            ],
            [.. group.Areas.Select(Drawn)],
            [Drawn(group.Total) with { Strong = true }]);

        Row Drawn(GroupStatistics row) => new(
            row.Number,
            row.Level == ScoreLevel.Total ? Phrases.Total.In(language) : row.Title,
            row.Count is { } count ? CsvText.Of(count) : "",
            CsvText.Of(row.MissingCount),
            Value(row.LowerQuartile),
            Value(row.Median),
            Value(row.UpperQuartile),
            Value(row.Mean),
            row.Mean is { } mean ? _numbers.Of(mean.Interval) : "");
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
                Column.Number(Phrases.Interval.In(language)),
                new(Phrases.Verdict.In(language)),
            ],
            [.. change.Areas.Select(Drawn)],
            [Drawn(change.Total) with { Strong = true }]);

        Row Drawn(StandingChangeRow row) => new(
            row.After.Number,
            Title(row.After),
            Shown(row.Before) is { } before ? _numbers.Signed(before.Points) : "",
            Shown(row.After) is { } after ? _numbers.Signed(after.Points) : "",
            Shown(row) is { } difference ? _numbers.Signed(difference.Points) : "",
            Shown(row) is { } range ? _numbers.Of(range.Interval) : "",
            new Cell(VerdictText.For(row.Verdict).In(language), ToneOf(row.Verdict)));
    }

    /// <summary>"2 of 5", or "1–2 of 5" where the rounding leaves it open.</summary>
    internal string Place(RankRange? rank) => rank switch
    {
        null => "",
        { } one when one.Best == one.Worst => Words.PlaceText.With(language, one.Best, one.OtherCount + 1),
        { } several => Words.PlacesText.With(language, several.Best, several.Worst, several.OtherCount + 1),
    };

    /// <summary>The difference; none for an evaluation alone in its group, whose distance from itself says nothing.</summary>
    private static ScoreEstimate? Shown(StandingRow row) => row.Reason == StandingReason.GroupIsItself ? null : row.Difference;

    private static ScoreEstimate? Shown(StandingChangeRow row)
        => Shown(row.Before) is null || Shown(row.After) is null ? null : row.Difference;

    private static EquatableList<StandingRow> Areas(Standing standing) => standing.Group.PublishedMean is null ? standing.Areas : [];

    private string Title(StandingRow row)
        => row.Level != ScoreLevel.Total ? row.Title
            : row.MeasuredPoints > 0 ? Words.Total.With(language, row.MeasuredPoints)
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
