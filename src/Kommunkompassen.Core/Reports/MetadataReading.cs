using System.Globalization;
using NodaTime;

namespace Kommunkompassen.Reports;

/// <summary>Reads what the sentences of a report say about its evaluation; the first sentence that says a thing counts.</summary>
/// <remarks>
/// The reports say it alike: the evaluation of a municipality took place in a month of a year and was its first or second, and so many were
/// interviewed. The title page ("Analys av … kommun") stands in where that sentence is missing.
/// </remarks>
internal sealed class MetadataReading(List<Word> words, DiagnosticLog log)
{
    private const int SentenceWords = 30;
    private const int NameWords = 4;

    private string? _name;
    private EvaluationPeriod? _period;
    private int? _ordinal;

    internal ReportMetadata Read(EquatableList<Municipality> municipalities)
    {
        ReadSentence();
        ReadTitle();
        return new ReportMetadata
        {
            PrintedName = _name,
            Municipality = _name is null ? null : Named(_name, municipalities),
            Period = _period,
            Ordinal = _ordinal,
            Interviewed = Interviewed(),
            Earlier = Earlier(),
            Publisher = Publisher(),
            Chapter = Chapter(),
        };
    }

    private void ReadSentence()
    {
        for (var i = 0; i + 1 < words.Count && (_name is null || _period is null || _ordinal is null); i++)
        {
            if ((words[i].IsNear("utvarderingen") || words[i].IsNear("utvardering")) && words[i + 1].Folded == "av"
                && NameFrom(i + 2) is { } name)
            {
                var end = Math.Min(words.Count, name.End + SentenceWords);
                var held = Find(name.End, end, IsHeld);
                if (held >= 0)
                {
                    _name ??= Found(i, "municipality", name.Name);
                    _period ??= PeriodFrom(held + 1, end);
                    _ordinal ??= OrdinalFrom(name.End, end);
                }
            }
        }
    }

    private void ReadTitle()
    {
        for (var i = 0; i + 1 < words.Count && (_name is null || _period is null); i++)
        {
            if (words[i].IsNear("analys") && words[i + 1].Folded == "av" && NameFrom(i + 2) is { } name)
            {
                _name ??= Found(i + 2, "municipality", name.Name);
                _period ??= PeriodFrom(name.End, Math.Min(words.Count, name.End + 2));
            }
        }
    }

    /// <summary>One to four words, the first with a capital letter, before "kommun".</summary>
    private (string Name, int End)? NameFrom(int start)
    {
        for (var end = start; end < words.Count && end <= start + NameWords; end++)
        {
            if (words[end].IsNear("kommun"))
            {
                return end == start ? null : (string.Join(' ', words[start..end].Select(static word => word.Text)), end + 1);
            }

            if (words[end].Text.Length == 0 || (end == start && !char.IsUpper(words[end].Text[0])))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The municipality whose name, with or without the s of the genitive, is nearest to the printed one; at most one letter in four may
    /// differ. Null where none is near or two are equally near.
    /// </summary>
    private static Municipality? Named(string printed, EquatableList<Municipality> known)
    {
        var folded = Folding.Loose(printed);
        var nearest = known.Distinct().Select(municipality =>
            {
                var name = Folding.Loose(municipality.Name);
                var genitive = name.EndsWith('s') ? name : name + "s";
                var distance = Math.Min(Folding.Distance(folded, name), Folding.Distance(folded, genitive));
                return (Municipality: municipality, Distance: distance, IsNear: distance <= name.Length / 4);
            })
            .Where(static candidate => candidate.IsNear).OrderBy(static candidate => candidate.Distance).Take(2).ToList();
        return nearest.Count == 0 || (nearest.Count == 2 && nearest[0].Distance == nearest[1].Distance) ? null : nearest[0].Municipality;
    }

    private EvaluationPeriod? PeriodFrom(int start, int end)
    {
        var year = Find(start, end, static word => Numerals.Year(word) is not null);
        if (year < 0)
        {
            return null;
        }

        var number = Numerals.Year(words[year])!.Value;
        _ = Found(year, "period", number);
        var month = Find(Math.Max(start, year - 3), year, static word => Numerals.Month(word) is not null);
        return month < 0
            ? EvaluationPeriod.InYear(number)
            : Found(month, "period", EvaluationPeriod.InMonth(new YearMonth(number, Numerals.Month(words[month])!.Value)));
    }

    private int? OrdinalFrom(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (Numerals.Ordinal(words[i]) is { } ordinal && words[i + 1].IsNear("utvardering"))
            {
                return Found<int?>(i, "ordinal", ordinal);
            }
        }

        return null;
    }

    private int? Interviewed()
    {
        for (var i = 0; i < words.Count; i++)
        {
            var follows = words[i].IsNear("intervjuer") || words[i].IsNear("intervjuat");
            for (var j = i + 1; follows && j < Math.Min(words.Count, i + 8); j++)
            {
                var isOfPersons = j + 1 < words.Count && words[j + 1].IsNear("personer");
                if ((Numerals.RoughNumber(words[j]) ?? (isOfPersons ? Numerals.Number(words[j].Folded) : null)) is { } number)
                {
                    return Found<int?>(j, "interviewed", number);
                }
            }
        }

        return null;
    }

    /// <summary>"Den första gjordes 2017" in the report of a later evaluation.</summary>
    private EvaluationPeriod? Earlier()
    {
        for (var i = 1; i < words.Count && _ordinal is > 1; i++)
        {
            if (words[i - 1].Folded == "den" && Numerals.Ordinal(words[i]) == 1)
            {
                var held = Find(i + 1, Math.Min(words.Count, i + 4), IsHeld);
                var year = held < 0 ? -1 : Find(held + 1, Math.Min(words.Count, held + 4), static word => Numerals.Year(word) is not null);
                if (year >= 0)
                {
                    return Found(year, "earlier", EvaluationPeriod.InYear(Numerals.Year(words[year])!.Value));
                }
            }
        }

        return null;
    }

    private string? Publisher()
    {
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (words[i].Folded == "sveriges" && words[i + 1].Folded == "kommuner" && words[i + 2].Folded == "och")
            {
                return words[i + 3].IsNear("regioner") ? Found(i, "publisher", "Sveriges Kommuner och Regioner")
                    : words[i + 3].IsNear("landsting") ? Found(i, "publisher", "Sveriges Kommuner och Landsting")
                    : null;
            }
        }

        return null;
    }

    /// <summary>The last heading "4. Översikt av poängfördelning": earlier ones stand in the table of contents or refer to it.</summary>
    private string? Chapter()
    {
        for (var i = words.Count - 3; i > 0; i--)
        {
            if (words[i].IsNear("oversikt") && words[i + 1].Folded == "av" && words[i + 2].IsNear("poangfordelning")
                && Numerals.Number(words[i - 1].Folded) is { } chapter)
            {
                return Found(i, "chapter", chapter.ToString(CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private static bool IsHeld(Word word) => word.IsNear("genomfordes") || word.IsNear("gjordes");

    /// <summary>The first word of a stretch that is meant, or -1.</summary>
    private int Find(int start, int end, Predicate<Word> isIt) => start < end ? words.FindIndex(start, end - start, isIt) : -1;

    /// <summary>Reports what a word says, and passes it on.</summary>
    private T Found<T>(int word, string subject, T value)
    {
        log.Add(words[word].Line, LineOutcome.Used, "metadata", subject, Notes.Metadata(subject));
        return value;
    }
}
