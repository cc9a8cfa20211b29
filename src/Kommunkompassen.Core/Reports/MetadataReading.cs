using NodaTime;

namespace Kommunkompassen.Reports;

/// <summary>Reads what the sentences of a report say about its evaluation; the first sentence that says a thing counts.</summary>
/// <remarks>
/// The reports say it alike: the evaluation of a municipality took place in a month of a year and was its first or second, and so many were
/// interviewed. The title page ("Analys av … kommun") stands in where that sentence is missing.
/// </remarks>
internal sealed class MetadataReading
{
    private const int SentenceWords = 30;
    private const int NameWords = 4;

    private readonly List<Word> _words;
    private readonly MetadataFinder _finder;

    private MetadataReading(MetadataFinder finder) => (_words, _finder) = (finder.Words, finder);

    private string? Name { get; set; }

    private EvaluationPeriod? Period { get; set; }

    private int? Ordinal { get; set; }

    internal static ReportMetadata Read(List<Word> words, EquatableList<Municipality> municipalities, DiagnosticLog log)
    {
        var finder = new MetadataFinder(words, log);
        var reading = new MetadataReading(finder);
        reading.ReadSentence();
        reading.ReadTitle();
        var details = new MetadataDetails(finder);
        var municipality = reading.Name is null ? null : MunicipalityNames.Find(reading.Name, municipalities);
        return new ReportMetadata
        {
            PrintedName = reading.Name,
            Municipality = municipality,
            Period = reading.Period,
            Ordinal = reading.Ordinal,
            Interviewed = details.Interviewed(),
            Earlier = details.Earlier(reading.Ordinal),
            Publisher = details.Publisher(),
            Chapter = details.Chapter(),
        };
    }

    private void ReadSentence()
    {
        for (var i = 0; i + 1 < _words.Count && (Name is null || Period is null || Ordinal is null); i++)
        {
            if ((_words[i].IsNear("utvarderingen") || _words[i].IsNear("utvardering")) && _words[i + 1].Folded == "av"
                && NameFrom(i + 2) is { } name)
            {
                var end = Math.Min(_words.Count, name.End + SentenceWords);
                var held = _finder.Find(name.End, end, static word => word.IsNear("genomfordes") || word.IsNear("gjordes"));
                if (held >= 0)
                {
                    Name ??= _finder.Found(i, "municipality", name.Name);
                    Period ??= PeriodFrom(held + 1, end);
                    Ordinal ??= OrdinalFrom(name.End, end);
                }
            }
        }
    }

    private void ReadTitle()
    {
        for (var i = 0; i + 1 < _words.Count && (Name is null || Period is null); i++)
        {
            if (_words[i].IsNear("analys") && _words[i + 1].Folded == "av" && NameFrom(i + 2) is { } name)
            {
                Name ??= _finder.Found(i + 2, "municipality", name.Name);
                Period ??= PeriodFrom(name.End, Math.Min(_words.Count, name.End + 2));
            }
        }
    }

    /// <summary>One to four words with a capital letter first, before "kommun".</summary>
    private (string Name, int End)? NameFrom(int start)
    {
        for (var end = start; end < _words.Count && end <= start + NameWords; end++)
        {
            if (_words[end].IsNear("kommun"))
            {
                return end > start
                    ? (string.Join(' ', _words.Skip(start).Take(end - start).Select(static word => word.Text)), end + 1)
                    : null;
            }

            if (_words[end].Text.Length == 0 || !(end > start || char.IsUpper(_words[end].Text[0])))
            {
                return null;
            }
        }

        return null;
    }

    private EvaluationPeriod? PeriodFrom(int start, int end)
    {
        var year = _finder.Find(start, end, static word => Numerals.Year(word) is not null);
        if (year < 0)
        {
            return null;
        }

        var month = _finder.Find(Math.Max(start, year - 3), year, static word => Numerals.Month(word) is not null);
        if (month < 0)
        {
            return _finder.Found(year, "period", EvaluationPeriod.InYear(Numerals.Year(_words[year])!.Value));
        }

        _ = _finder.Found(year, "period", "");
        return _finder.Found(
            month, "period",
            EvaluationPeriod.InMonth(new YearMonth(Numerals.Year(_words[year])!.Value, Numerals.Month(_words[month])!.Value)));
    }

    private int? OrdinalFrom(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (Numerals.Ordinal(_words[i]) is { } ordinal && _words[i + 1].IsNear("utvardering"))
            {
                return _finder.Found<int?>(i, "ordinal", ordinal);
            }
        }

        return null;
    }
}
