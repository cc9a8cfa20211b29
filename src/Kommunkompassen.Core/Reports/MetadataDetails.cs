namespace Kommunkompassen.Reports;

/// <summary>Reads what a report says beside whose evaluation it is and when: who was interviewed, an earlier evaluation, the publisher, the
/// chapter of the table.</summary>
internal sealed class MetadataDetails(MetadataFinder finder)
{
    internal int? Interviewed()
    {
        for (var i = 0; i < finder.Words.Count; i++)
        {
            if (!finder.Words[i].IsNear("intervjuer") && !finder.Words[i].IsNear("intervjuat"))
            {
                continue;
            }

            for (var j = i + 1; j < Math.Min(finder.Words.Count, i + 8); j++)
            {
                var number = Numerals.RoughNumber(finder.Words[j])
                    ?? (
                        j + 1 < finder.Words.Count && finder.Words[j + 1].IsNear("personer")
                            ? Numerals.Number(finder.Words[j].Folded)
                            : null);
                if (number is not null)
                {
                    return finder.Found(j, "interviewed", number);
                }
            }
        }

        return null;
    }

    /// <summary>"Den första gjordes 2017" in the report of a later evaluation.</summary>
    /// <param name="ordinal">Which evaluation the report is on, where it says so.</param>
    internal EvaluationPeriod? Earlier(int? ordinal)
    {
        for (var i = 1; i < finder.Words.Count && ordinal is > 1; i++)
        {
            if (finder.Words[i - 1].Folded == "den" && Numerals.Ordinal(finder.Words[i]) == 1)
            {
                var held = finder.Find(
                    i + 1, Math.Min(finder.Words.Count, i + 4), static word => word.IsNear("genomfordes") || word.IsNear("gjordes"));
                var year = held < 0
                    ? -1
                    : finder.Find(held + 1, Math.Min(finder.Words.Count, held + 4), static word => Numerals.Year(word) is not null);
                if (year >= 0)
                {
                    return finder.Found(year, "earlier", EvaluationPeriod.InYear(Numerals.Year(finder.Words[year])!.Value));
                }
            }
        }

        return null;
    }

    internal string? Publisher()
    {
        for (var i = 0; i + 3 < finder.Words.Count; i++)
        {
            if (finder.Words[i].Folded == "sveriges" && finder.Words[i + 1].Folded == "kommuner" && finder.Words[i + 2].Folded == "och")
            {
                var last = finder.Words[i + 3];
                return last.IsNear("regioner") ? finder.Found(i, "publisher", "Sveriges Kommuner och Regioner")
                    : last.IsNear("landsting") ? finder.Found(i, "publisher", "Sveriges Kommuner och Landsting")
                    : null;
            }
        }

        return null;
    }

    /// <summary>The last heading "4. Översikt av poängfördelning": earlier ones stand in the table of contents or refer to it.</summary>
    internal string? Chapter()
    {
        for (var i = finder.Words.Count - 3; i > 0; i--)
        {
            if (finder.Words[i].IsNear("oversikt") && finder.Words[i + 1].Folded == "av" && finder.Words[i + 2].IsNear("poangfordelning")
                && Numerals.Number(finder.Words[i - 1].Folded) is { } chapter)
            {
                return finder.Found(i, "chapter", chapter.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
