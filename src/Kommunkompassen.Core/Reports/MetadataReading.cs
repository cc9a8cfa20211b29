using NodaTime;

namespace Kommunkompassen.Reports;

/// <summary>Reads what the sentences of a report say about its evaluation; the first sentence that says a thing counts.</summary>
/// <remarks>The reports say it alike: the evaluation of a municipality took place in a month of a year and was its first or second, and so
/// many were interviewed. The title page ("Analys av … kommun") stands in where that sentence is missing.</remarks>
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
        foreach (var (at, name, next) in NamesAfter("utvarderingen", "utvardering"))
        {
            if (Find(next, next + SentenceWords, IsHeld) is >= 0 and var held)
            {
                _name ??= Found(at, "municipality", name);
                _period ??= PeriodFrom(held + 1, next + SentenceWords);
                _ordinal ??= OrdinalFrom(next, Math.Min(words.Count, next + SentenceWords));
            }
        }
    }

    private void ReadTitle()
    {
        foreach (var (at, name, next) in NamesAfter("analys"))
        {
            _name ??= Found(at + 2, "municipality", name);
            _period ??= PeriodFrom(next, next + 2);
        }
    }

    /// <summary>Where a word and "av" stand before the name of a municipality, the name, and the place after "kommun".</summary>
    private IEnumerable<(int At, string Name, int Next)> NamesAfter(params string[] leads)
        => from at in Places(0, words.Count - 1)
           where words[at + 1].Folded == "av" && leads.Any(words[at].IsNear)
           let name = NameFrom(at + 2)
           where name is not null
           select (at, name.Value.Name, name.Value.End);

    /// <summary>One to four words, the first with a capital letter, before "kommun".</summary>
    private (string Name, int End)? NameFrom(int start)
    {
        var end = Find(start, start + NameWords + 1, static word => word.Text.Length == 0 || word.IsNear("kommun"));
        return end <= start || !words[end].IsNear("kommun") || !char.IsUpper(words[start].Text[0])
            ? null
            : (string.Join(' ', words[start..end].Select(static word => word.Text)), end + 1);
    }

    /// <summary>The municipality whose name, with or without the s of the genitive, is nearest to the printed one; at most one letter in
    /// four may differ. Null where none is near or two are equally near.</summary>
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
        if (Find(start, end, IsYear) is not (>= 0 and var year))
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
        => Places(start, end - 1).FirstOrDefault(i => Numerals.Ordinal(words[i]) is not null && words[i + 1].IsNear("utvardering"), -1)
            is >= 0 and var i ? Found(i, "ordinal", Numerals.Ordinal(words[i])) : null;

    private int? Interviewed()
    {
        var said = Places(0, words.Count).Where(i => words[i].IsNear("intervjuer") || words[i].IsNear("intervjuat"))
            .SelectMany(i => Places(i + 1, i + 8)).Select(i => (Place: i, Number: Numerals.RoughNumber(words[i])
                ?? (i + 1 < words.Count && words[i + 1].IsNear("personer") ? Numerals.Number(words[i].Folded) : null)))
            .FirstOrDefault(static said => said.Number is not null);
        return said.Number is null ? null : Found(said.Place, "interviewed", said.Number);
    }

    /// <summary>"Den första gjordes 2017" in the report of a later evaluation.</summary>
    private EvaluationPeriod? Earlier()
    {
        var year = Places(1, _ordinal is > 1 ? words.Count : 0)
            .Where(i => words[i - 1].Folded == "den" && Numerals.Ordinal(words[i]) == 1)
            .Select(i => Find(i + 1, i + 4, IsHeld)).Where(static held => held >= 0)
            .Select(held => Find(held + 1, held + 4, IsYear)).FirstOrDefault(static year => year >= 0, -1);
        return year < 0 ? null : Found(year, "earlier", EvaluationPeriod.InYear(Numerals.Year(words[year])!.Value));
    }

    private string? Publisher()
    {
        var at = Places(0, words.Count - 3).FirstOrDefault(
            i => words[i].Folded == "sveriges" && words[i + 1].Folded == "kommuner" && words[i + 2].Folded == "och", -1);
        return at < 0 ? null
            : words[at + 3].IsNear("regioner") ? Found(at, "publisher", "Sveriges Kommuner och Regioner")
            : words[at + 3].IsNear("landsting") ? Found(at, "publisher", "Sveriges Kommuner och Landsting")
            : null;
    }

    /// <summary>The last heading "4. Översikt av poängfördelning": earlier ones stand in the table of contents or refer to it.</summary>
    private string? Chapter()
    {
        var at = Places(1, words.Count - 2).LastOrDefault(i => words[i].IsNear("oversikt") && words[i + 1].Folded == "av"
            && words[i + 2].IsNear("poangfordelning") && Numerals.Number(words[i - 1].Folded) is not null);
        return at == 0 ? null : Found(at, "chapter", $"{Numerals.Number(words[at - 1].Folded)}");
    }

    private static bool IsHeld(Word word) => word.IsNear("genomfordes") || word.IsNear("gjordes");

    private static bool IsYear(Word word) => Numerals.Year(word) is not null;

    /// <summary>The places from a first one to before an end, as far as there are words.</summary>
    private IEnumerable<int> Places(int start, int end) => Enumerable.Range(start, Math.Max(0, Math.Min(end, words.Count) - start));

    /// <summary>The first word of a stretch that is meant, or -1.</summary>
    private int Find(int start, int end, Func<Word, bool> isIt) => Places(start, end).FirstOrDefault(i => isIt(words[i]), -1);

    /// <summary>Reports what a word says, and passes it on.</summary>
    private T Found<T>(int word, string subject, T value)
    {
        log.Add(words[word].Line, LineOutcome.Used, "metadata", subject, Notes.Metadata(subject));
        return value;
    }
}
