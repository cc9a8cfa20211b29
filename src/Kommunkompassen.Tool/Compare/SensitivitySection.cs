using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How far a comparison depends on the shares of split questions: a sentence and a table.</summary>
internal sealed class SensitivitySection(EvaluationComparison comparison, SensitivityAnalysis sensitivity, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal IEnumerable<Block> Blocks()
    {
        yield return new Heading(Words.Sensitivity.In(language));
        if (sensitivity.SplitSources.Count == 0)
        {
            yield return new Prose(sensitivity.HeldSources.Count == 0 ? Words.NoSplits.In(language) : Held());
            yield break;
        }

        List<SensitivityRow> rows = [.. sensitivity.Areas, sensitivity.Total];
        if (rows.TrueForAll(static row => row.Differences is null))
        {
            yield return new Prose(Words.NotTried.In(language));
            yield break;
        }

        yield return new Prose(
            sensitivity.SplitSources.Count == 1
                ? Words.OneSplit.In(language)
                : Words.SensitivityText.With(language, sensitivity.SplitSources.Count));
        yield return Table();
        if (sensitivity.HeldSources.Count > 0)
        {
            yield return new Prose(Held());
        }

        var little = rows.FindAll(
            static row => row.Robustness == Robustness.Sensitive && row.LeastCoverage < EvaluationComparison.LeastCoverage);
        if (little.Count > 0)
        {
            yield return new Prose(Words.TooLittle.With(language, string.Join(", ", little.Select(Least))));
        }

        var crossing = sensitivity.Areas.Where(static row => row.CrossingSources.Count > 0)
            .Select(row => Words.CrossingOne.With(language, row.Number, string.Join(", ", row.CrossingSources))).ToList();
        if (crossing.Count > 0)
        {
            yield return new Prose(Words.Crossing.With(language, string.Join("; ", crossing)));
        }
    }

    private Table Table() => new(
        [
            new(Phrases.Number.In(language)),
            new(Phrases.Area.In(language), Wraps: true),
            Column.Number(Words.Difference.In(language)),
            Column.Number(Words.AllAllocations.In(language)),
            Column.Number(Words.WithRounding.In(language)),
            new(Phrases.Verdict.In(language)),
            new(Words.Holds.In(language)),
        ],
        [.. comparison.Areas.Zip(sensitivity.Areas, (area, row) => Row(area, row, area.Title))],
        [Row(comparison.Total, sensitivity.Total, Phrases.Total.In(language)) with { Strong = true }]);

    private Row Row(ComparisonRow compared, SensitivityRow row, string title) => new(
        compared.Number,
        title,
        compared.Difference is { } difference ? _numbers.Signed(difference.Points) : "",
        row.Differences is { } range ? Range(range) : "",
        row.Possible is { } possible ? _numbers.Of(possible) : "",
        VerdictText.For(row.Verdict).In(language),
        new Cell(Words.Of(row.Robustness).In(language), row.Robustness == Robustness.Sensitive ? Tone.Bad : Tone.Plain));

    private string Held() => Words.Held.With(
        language, Phrases.Enumeration([.. sensitivity.HeldSources.Select(static number => number.ToString())], language));

    private string Least(SensitivityRow row)
    {
        // A coverage below half is not rounded up to half.
        var least = _numbers.Percent(Rational.Min(row.LeastCoverage!.Value, Rational.FromFraction(49, 100)));
        return row.Level == ScoreLevel.Total
            ? Words.LeastOfTotal.With(language, least)
            : Words.LeastOfArea.With(language, row.Number, least);
    }

    /// <summary>Where no split moves the number as it is shown, it stands alone.</summary>
    private string Range(ScoreInterval range)
        => _numbers.Of(range.Low) == _numbers.Of(range.High) ? _numbers.Of(range.Low) : _numbers.Of(range);
}
