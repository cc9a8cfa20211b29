using NodaTime;

namespace Kommunkompassen.Serialization.ReportText;

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
    private readonly DiagnosticLog _log;

    private MetadataReading(List<Word> words, DiagnosticLog log) => (_words, _log) = (words, log);

    private string? Name { get; set; }

    private EvaluationPeriod? Period { get; set; }

    private int? Ordinal { get; set; }

    internal static ReportMetadata Read(List<Word> words, EquatableList<Municipality> municipalities, DiagnosticLog log)
    {
        var reading = new MetadataReading(words, log);
        reading.ReadSentence();
        reading.ReadTitle();
        var municipality = reading.Name is null ? null : MunicipalityNames.Find(reading.Name, municipalities);
        return new ReportMetadata
        {
            PrintedName = reading.Name,
            Municipality = municipality,
            Period = reading.Period,
            Ordinal = reading.Ordinal,
            Interviewed = reading.Interviewed(),
            Earlier = reading.Earlier(),
            Publisher = reading.Publisher(),
            Chapter = reading.Chapter(),
        };
    }

    private void ReadSentence()
    {
        for (var i = 0; i + 1 < _words.Count && (Name is null || Period is null || Ordinal is null); i++)
        {
            if ((_words[i].IsNear("utvarderingen") || _words[i].IsNear("utvardering")) && _words[i + 1].Folded == "av" && NameFrom(i + 2) is { } name)
            {
                var end = Math.Min(_words.Count, name.End + SentenceWords);
                var held = Find(name.End, end, static word => word.IsNear("genomfordes") || word.IsNear("gjordes"));
                if (held >= 0)
                {
                    Name ??= Found(i, "municipality", name.Name);
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
                Name ??= Found(i + 2, "municipality", name.Name);
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
                return end > start ? (string.Join(' ', _words.Skip(start).Take(end - start).Select(static word => word.Text)), end + 1) : null;
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
        var year = Find(start, end, static word => Numerals.Year(word) is not null);
        if (year < 0)
        {
            return null;
        }

        var month = Find(Math.Max(start, year - 3), year, static word => Numerals.Month(word) is not null);
        if (month < 0)
        {
            return Found(year, "period", EvaluationPeriod.InYear(Numerals.Year(_words[year])!.Value));
        }

        _ = Found(year, "period", "");
        return Found(month, "period", EvaluationPeriod.InMonth(new YearMonth(Numerals.Year(_words[year])!.Value, Numerals.Month(_words[month])!.Value)));
    }

    private int? OrdinalFrom(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (Numerals.Ordinal(_words[i]) is { } ordinal && _words[i + 1].IsNear("utvardering"))
            {
                return Found<int?>(i, "ordinal", ordinal);
            }
        }

        return null;
    }

    private int? Interviewed()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!_words[i].IsNear("intervjuer") && !_words[i].IsNear("intervjuat"))
            {
                continue;
            }

            for (var j = i + 1; j < Math.Min(_words.Count, i + 8); j++)
            {
                var number = Numerals.RoughNumber(_words[j])
                    ?? (j + 1 < _words.Count && _words[j + 1].IsNear("personer") ? Numerals.Number(_words[j].Folded) : null);
                if (number is not null)
                {
                    return Found(j, "interviewed", number);
                }
            }
        }

        return null;
    }

    /// <summary>"Den första gjordes 2017" in the report of a later evaluation.</summary>
    private EvaluationPeriod? Earlier()
    {
        for (var i = 1; i < _words.Count && Ordinal is > 1; i++)
        {
            if (_words[i - 1].Folded == "den" && Numerals.Ordinal(_words[i]) == 1)
            {
                var held = Find(i + 1, Math.Min(_words.Count, i + 4), static word => word.IsNear("genomfordes") || word.IsNear("gjordes"));
                var year = held < 0 ? -1 : Find(held + 1, Math.Min(_words.Count, held + 4), static word => Numerals.Year(word) is not null);
                if (year >= 0)
                {
                    return Found(year, "earlier", EvaluationPeriod.InYear(Numerals.Year(_words[year])!.Value));
                }
            }
        }

        return null;
    }

    private string? Publisher()
    {
        for (var i = 0; i + 3 < _words.Count; i++)
        {
            if (_words[i].Folded == "sveriges" && _words[i + 1].Folded == "kommuner" && _words[i + 2].Folded == "och")
            {
                var last = _words[i + 3];
                return last.IsNear("regioner") ? Found(i, "publisher", "Sveriges Kommuner och Regioner")
                    : last.IsNear("landsting") ? Found(i, "publisher", "Sveriges Kommuner och Landsting")
                    : null;
            }
        }

        return null;
    }

    /// <summary>The last heading "4. Översikt av poängfördelning": earlier ones stand in the table of contents or refer to it.</summary>
    private string? Chapter()
    {
        for (var i = _words.Count - 3; i > 0; i--)
        {
            if (_words[i].IsNear("oversikt") && _words[i + 1].Folded == "av" && _words[i + 2].IsNear("poangfordelning") && Numerals.Number(_words[i - 1].Folded) is { } chapter)
            {
                return Found(i, "chapter", chapter.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private int Find(int start, int end, Func<Word, bool> isIt)
    {
        for (var i = start; i < end; i++)
        {
            if (isIt(_words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private T Found<T>(int word, string subject, T value)
    {
        _log.Add(_words[word].Line, LineOutcome.Used, "metadata", subject, MetadataNotes.Read(subject));
        return value;
    }
}
