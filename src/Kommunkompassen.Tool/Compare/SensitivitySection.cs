using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>How far a comparison depends on the shares of split questions: a sentence and a table.</summary>
internal static class SensitivitySection
{
    internal static IEnumerable<Block> Of(EvaluationComparison comparison, SensitivityAnalysis sensitivity, Language language)
    {
        yield return new Heading(Words.Sensitivity.In(language));
        if (sensitivity.SplitSources.Count == 0)
        {
            yield return new Prose(sensitivity.HeldSources.Count == 0 ? Words.NoSplits.In(language) : Held(sensitivity, language));
            yield break;
        }

        if (sensitivity.Areas.Append(sensitivity.Total).All(static line => line.Differences is null))
        {
            yield return new Prose(Words.NotTried.In(language));
            yield break;
        }

        yield return new Prose(
            sensitivity.SplitSources.Count == 1
                ? Words.OneSplit.In(language)
                : Words.SensitivityText.With(language, sensitivity.SplitSources.Count));
        yield return new Table(
            [
                new(Phrases.Number.In(language)),
                new(Phrases.Area.In(language), Wraps: true),
                Column.Number(Words.Difference.In(language)),
                Column.Number(Words.AllAllocations.In(language)),
                Column.Number(Words.WithRounding.In(language)),
                new(Words.Verdict.In(language)),
                new(Words.Holds.In(language)),
            ],
            [.. comparison.Areas.Zip(sensitivity.Areas, (area, line) => Row(area, line, area.Title, language))],
            [Row(comparison.Total, sensitivity.Total, Phrases.Total.In(language), language) with { Strong = true }]);
        if (sensitivity.HeldSources.Count > 0)
        {
            yield return new Prose(Held(sensitivity, language));
        }

        var little = sensitivity.Areas.Append(sensitivity.Total)
            .Where(
                static line => line.Robustness == Robustness.Sensitive && line.LeastCoverage < EvaluationComparison.LeastCoverage).ToList();
        if (little.Count > 0)
        {
            yield return new Prose(Words.TooLittle.With(language, string.Join(", ", little.Select(line => OfLeast(line, language)))));
        }

        var crossing = sensitivity.Areas.Where(static line => line.CrossingSources.Count > 0).ToList();
        if (crossing.Count > 0)
        {
            yield return new Prose(Words.Crossing.With(
                language,
                string.Join(
                    "; ",
                    crossing.Select(line => Words.CrossingOne.With(language, line.Number, string.Join(", ", line.CrossingSources))))));
        }
    }

    private static string Held(SensitivityAnalysis sensitivity, Language language)
        => Words.Held.With(
            language, Phrases.Enumeration([.. sensitivity.HeldSources.Select(static number => number.ToString())], language));

    private static Row Row(ComparisonRow compared, SensitivityRow line, string title, Language language)
    {
        var numbers = new Numbers(language);
        return new Row(
            compared.Number,
            title,
            compared.Difference is { } difference ? numbers.Signed(difference.Points) : "",
            line.Differences is { } range ? Range(range, numbers) : "",
            line.Possible is { } possible ? numbers.Of(possible) : "",
            VerdictText.For(line.Verdict).In(language),
            new Cell(Words.Of(line.Robustness).In(language), line.Robustness == Robustness.Sensitive ? Tone.Bad : Tone.Plain));
    }

    private static string OfLeast(SensitivityRow line, Language language)
    {
        // What is less than half is not rounded up to half.
        var least = new Numbers(language).Percent(Rational.Min(line.LeastCoverage!.Value, Rational.FromFraction(49, 100)));
        return line.Level == ScoreLevel.Total
            ? Words.LeastOfTotal.With(language, least)
            : Words.LeastOfArea.With(language, line.Number, least);
    }

    /// <summary>Where no split moves the number as it is shown, it stands alone.</summary>
    private static string Range(ScoreInterval range, Numbers numbers)
        => numbers.Of(range.Low) == numbers.Of(range.High) ? numbers.Of(range.Low) : numbers.Of(range);
}
