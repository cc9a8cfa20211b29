using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>A framework version laid against the table: how well it fits, and the row of each sub-question. Ranking the fits recognises
/// which version the table is of.</summary>
/// <remarks>The rows of an area are given to its sub-questions in order, so that numbers, maxima and wordings agree as well as they can. In
/// this way a number that is printed twice (8.6 and 8.6 in Olofström 2017), lost or damaged finds its place by what stands before and after
/// it. A row may stay without a sub-question, and a sub-question without a row.</remarks>
internal sealed class FrameworkFit
{
    /// <summary>At least this share of the agreement that is possible must be there.</summary>
    private static readonly Rational Least = Rational.FromFraction(3, 4);

    /// <summary>So many thousandths of an area's words must agree: a rewritten area keeps its numbers and often its maxima.</summary>
    private const int LeastOfArea = 600;

    /// <summary>A number that was itself inferred from its place says little against words and maximum.</summary>
    private const int NumberByPlace = 250;

    private readonly int _columns;
    private readonly Dictionary<string, Bigrams> _wordings;

    private FrameworkFit(FrameworkVersion framework, List<RawArea> found, int columns, Dictionary<string, Bigrams> wordings)
    {
        _columns = columns;
        _wordings = wordings;
        Areas = [.. framework.Areas.Select(area => found.Find(raw => raw.Number == area.Number))];
        Rows = [.. framework.Areas.Zip(Areas, (area, raw) => Assign(raw?.Rows ?? [], area.SubQuestions))];
        Pairs = [.. framework.Areas.Zip(Rows).SelectMany(static pair => pair.Second.Zip(pair.First.SubQuestions))];

        var thousandths = framework.Areas.Zip(Areas, Name).Sum() + Pairs.Sum(pair => Agreement(pair.Row, pair.Question, 1_000));
        var strangers = found.Sum(static raw => raw.Rows.Count) - Pairs.Count(static pair => pair.Row is not null);
        var score = Rational.FromFraction(thousandths, 1_000 * (framework.Areas.Count + (3 * (Pairs.Count + strangers))));

        // Two maxima in three must be read, or else the columns themselves were misread.
        var fewMaxima = 3 * Pairs.Count(pair => HasMaximum(pair.Row, pair.Question)) < 2 * Pairs.Count;
        Match = new FrameworkMatch(
            framework, score,
            [
                .. framework.Areas.SelectMany((area, i) => Check(area, Areas[i], Rows[i])),
                .. found.Where(raw => framework.FindArea(raw.Number) is null).Select(static raw => Notes.UnknownArea(raw.Number)),
                .. If(fewMaxima, Notes.TooFewMaxima),
                .. If(score < Least, Notes.TooLittle(score, Least)),
            ]);
    }

    internal FrameworkMatch Match { get; private set; }

    /// <summary>The area of the table for each area of the framework version, or null where the text has none.</summary>
    internal List<RawArea?> Areas { get; }

    /// <summary>For each area of the framework version the row of each of its sub-questions, or null.</summary>
    internal List<RawRow?[]> Rows { get; }

    /// <summary>Each sub-question with its row, or null.</summary>
    internal List<(RawRow? Row, SubQuestion Question)> Pairs { get; }

    /// <summary>All framework versions, those that fit first, then the best score first.</summary>
    internal static List<FrameworkFit> Rank(EquatableList<FrameworkVersion> frameworks, List<RawArea> areas, int columns)
    {
        var wordings = new Dictionary<string, Bigrams>();
        List<FrameworkFit> fits =
        [
            .. frameworks.Select(framework => new FrameworkFit(framework, areas, columns, wordings))
                .OrderByDescending(static fit => fit.Match.IsPossible).ThenByDescending(static fit => fit.Match.Similarity),
        ];
        if (fits is [{ Match: { IsPossible: true } first } best, { Match: { IsPossible: true } second }, ..]
            && first.Similarity == second.Similarity)
        {
            best.Match = new FrameworkMatch(first.Framework, first.Similarity, [Notes.Ambiguous(second.Framework)]);
        }

        return fits;
    }

    /// <summary>The cells of a row, each given to its column.</summary>
    internal RowCells Cells(RawRow? row, SubQuestion question)
        => row is null ? default : RowCells.Of(row.Cells, question.MaxPoints, _columns);

    /// <summary>The row of each sub-question, so that the agreements add up to the most.</summary>
    private RawRow?[] Assign(List<RawRow> rows, EquatableList<SubQuestion> questions)
    {
        var weights = new int[rows.Count, questions.Count];
        var best = new int[rows.Count + 1, questions.Count + 1];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            for (var j = questions.Count - 1; j >= 0; j--)
            {
                weights[i, j] = Agreement(rows[i], questions[j], rows[i].IsRenumbered ? NumberByPlace : 1_000);
                best[i, j] = Math.Max(weights[i, j] + best[i + 1, j + 1], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var assigned = new RawRow?[questions.Count];
        for (var (i, j) = (0, 0); i < rows.Count && j < questions.Count;)
        {
            if (weights[i, j] > 0 && best[i, j] == weights[i, j] + best[i + 1, j + 1])
            {
                assigned[j++] = rows[i++];
            }
            else if (best[i, j] == best[i, j + 1])
            {
                j++;
            }
            else
            {
                i++;
            }
        }

        return assigned;
    }

    private List<LocalizedText> Check(Area area, RawArea? raw, RawRow?[] rows)
    {
        if (raw is null)
        {
            return [Notes.MissingArea(area)];
        }

        var (found, words) = (rows.Count(static row => row is not null), Words(area, raw, rows));
        return
        [
            .. raw.Rows.Where(row => !rows.Contains(row)).Select(row => Notes.UnknownRow(area, row)),
            .. If(2 * found < rows.Length, Notes.MissingRows(area, found)),
            .. If(words < LeastOfArea, Notes.OtherWords(area, words)),
            .. OtherMaximum(area, rows) is var (other, printed) ? If(true, Notes.OtherMaximum(other, printed)) : [],
        ];
    }

    private static LocalizedText[] If(bool condition, LocalizedText note) => condition ? [note] : [];

    /// <summary>How much of the words of the rows that were found, and of the heading where it was found, agrees on average.</summary>
    private int Words(Area area, RawArea raw, RawRow?[] rows)
    {
        var agreements = rows.Zip(area.SubQuestions).Where(static pair => pair.First is not null)
            .Select(pair => pair.First!.Bigrams.Thousandths(Wording(pair.Second.Wording))).ToList();
        agreements.AddRange(raw.Header is null ? [] : [Name(area, raw)]);
        return agreements.Count == 0 ? 0 : agreements.Sum() / agreements.Count;
    }

    /// <summary>One wrong maximum in an area is misread, unless all maxima of the area can be read and add up to 100, as they do in every
    /// framework version: then another version is printed there. Two wrong ones are another version too.</summary>
    private (SubQuestion Question, decimal Printed)? OtherMaximum(Area area, RawRow?[] rows)
    {
        var maxima = rows.Zip(area.SubQuestions, (row, question) => (Question: question, Printed: Cells(row, question).Maximum?.Number))
            .Where(static max => max.Printed is not null).ToList();
        var wrong = maxima.FindAll(static max => max.Printed != max.Question.MaxPoints);
        var isComplete = maxima.Count == rows.Length && maxima.Sum(static max => max.Printed) == Area.PointsOfEach;
        return wrong.Count > 1 || (wrong.Count == 1 && isComplete) ? (wrong[0].Question, wrong[0].Printed!.Value) : null;
    }

    private bool HasMaximum(RawRow? row, SubQuestion question) => Cells(row, question).HasMaximum(question.MaxPoints);

    private int Agreement(RawRow? row, SubQuestion question, int ofNumber)
        => row is null ? 0
            : (row.Number == question.Number ? ofNumber : 0)
                + (HasMaximum(row, question) ? 1_000 : 0)
                + row.Bigrams.Thousandths(Wording(question.Wording));

    private int Name(Area area, RawArea? raw)
    {
        var title = Bigrams.Of(raw?.Header?.Title ?? "");
        return area.OtherNames.Select(static name => name.Name).Append(area.Name).Max(name => Wording(name).Thousandths(title));
    }

    private Bigrams Wording(string wording)
        => _wordings.TryGetValue(wording, out var known) ? known : _wordings[wording] = Bigrams.Of(wording);
}
