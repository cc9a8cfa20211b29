using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>Recognises the form of the framework that a table is of.</summary>
internal sealed class FrameworkRecognition
{
    /// <summary>Of the agreement that is possible, this share must be there.</summary>
    private static readonly Rational Least = Rational.FromFraction(3, 4);

    /// <summary>Of the words of an area, so many thousandths must agree: an area that was written anew keeps its numbers and often its
    /// maxima.</summary>
    private const int LeastOfArea = 600;

    private readonly Dictionary<string, Bigrams> _wordings = [];
    private readonly List<RawArea> _areas;
    private readonly int _columns;

    private FrameworkRecognition(List<RawArea> areas, int columns) => (_areas, _columns) = (areas, columns);

    /// <summary>All forms, those that fit first, then the best score first.</summary>
    internal static List<FrameworkFit> Rank(EquatableList<FrameworkVersion> frameworks, List<RawArea> areas, int columns)
    {
        var recognition = new FrameworkRecognition(areas, columns);
        List<FrameworkFit> fits =
            [.. frameworks.Select(recognition.Fit).OrderByDescending(static fit => fit.Match.IsPossible).ThenByDescending(static fit => fit.Match.Similarity)];
        if (fits is [{ Match.IsPossible: true } first, { Match.IsPossible: true } second, ..]
            && first.Match.Similarity == second.Match.Similarity)
        {
            var match = new FrameworkMatch(first.Match.Framework, first.Match.Similarity, [Objections.Ambiguous(second.Match.Framework)]);
            fits[0] = first with { Match = match };
        }

        return fits;
    }

    private FrameworkFit Fit(FrameworkVersion framework)
    {
        var objections = new List<LocalizedText>();
        var (got, possible) = (0, 0);   // thousandths and wholes
        var areas = new RawArea?[framework.Areas.Count];
        var rows = new RawRow?[framework.Areas.Count][];
        for (var i = 0; i < areas.Length; i++)
        {
            var area = framework.Areas[i];
            var raw = areas[i] = _areas.Find(found => found.Number == area.Number);
            rows[i] = RowAssignment.Assign(raw?.Rows ?? [], area.SubQuestions, _columns, Wording);
            got += Name(area, raw);
            possible += 1 + (3 * area.SubQuestions.Count);
            for (var j = 0; j < rows[i].Length; j++)
            {
                got += rows[i][j] is { } row ? Agreement(row, area.SubQuestions[j]) : 0;
            }

            objections.AddRange(Check(area, raw, rows[i]));
        }

        var foreign = _areas.Where(found => framework.FindArea(found.Number) is null).ToList();
        objections.AddRange(foreign.Select(found => Objections.UnknownArea(found.Number)));
        possible += 3 * (_areas.Sum(static area => area.Rows.Count) - rows.Sum(static area => area.Count(static row => row is not null)));
        if (!HasMostMaxima(rows, framework))
        {
            objections.Add(Objections.TooFewMaxima);
        }

        var score = Rational.FromFraction(got, 1_000 * possible);
        if (score < Least)
        {
            objections.Add(Objections.TooLittle(score, Least));
        }

        return new FrameworkFit(new FrameworkMatch(framework, score, objections), areas, rows);
    }

    private List<LocalizedText> Check(Area area, RawArea? raw, RawRow?[] rows)
    {
        if (raw is null)
        {
            return [Objections.MissingArea(area)];
        }

        var objections = raw.Rows.Where(row => !rows.Contains(row)).Select(row => Objections.UnknownRow(area, row)).ToList();
        var found = rows.Count(static row => row is not null);
        if (2 * found < rows.Length)
        {
            objections.Add(Objections.MissingRows(area, found));
        }

        if (Words(area, raw, rows) is < LeastOfArea and var words)
        {
            objections.Add(Objections.OtherWords(area, words));
        }

        if (ContradictsMaxima(area, rows, out var other, out var printed))
        {
            objections.Add(Objections.OtherMaximum(other, printed));
        }

        return objections;
    }

    /// <summary>How much of the words of the rows that were found, and of the heading where it was found, agrees on average.</summary>
    private int Words(Area area, RawArea raw, RawRow?[] rows)
    {
        var (sum, count) = raw.Header is null ? (0, 0) : (Name(area, raw), 1);
        for (var j = 0; j < rows.Length; j++)
        {
            sum += rows[j]?.Bigrams.Thousandths(Wording(area.SubQuestions[j].Wording)) ?? 0;
            count += rows[j] is null ? 0 : 1;
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>
    /// One wrong maximum in an area is a misread one, unless all maxima of the area can be read and add up to 100, as they do in every
    /// form:
    /// then it is another form that is printed there. Two wrong ones are another form too.
    /// </summary>
    private bool ContradictsMaxima(Area area, RawRow?[] rows, out SubQuestion other, out decimal printed)
    {
        var (wrong, sum, readable) = (0, 0m, 0);
        (other, printed) = (area.SubQuestions[0], 0);
        for (var j = 0; j < rows.Length; j++)
        {
            var question = area.SubQuestions[j];
            if (rows[j] is { } row && RowCells.Of(row.Cells, question.MaxPoints, _columns).Maximum?.Number is { } number)
            {
                sum += number;
                readable++;
                if (number != question.MaxPoints && wrong++ == 0)
                {
                    (other, printed) = (question, number);
                }
            }
        }

        return wrong > 1 || (wrong == 1 && readable == rows.Length && sum == Area.PointsOfEach);
    }

    /// <summary>Two maxima in three must be read, or else the columns themselves were misread.</summary>
    private bool HasMostMaxima(RawRow?[][] rows, FrameworkVersion framework)
    {
        var agree = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[i].Length; j++)
            {
                var max = framework.Areas[i].SubQuestions[j].MaxPoints;
                agree += rows[i][j] is { } row && RowCells.Of(row.Cells, max, _columns).HasMaximum(max) ? 1 : 0;
            }
        }

        return 3 * agree >= 2 * framework.SubQuestions.Count;
    }

    private int Agreement(RawRow row, SubQuestion question)
        => (row.Number == question.Number ? 1_000 : 0)
            + (RowCells.Of(row.Cells, question.MaxPoints, _columns).HasMaximum(question.MaxPoints) ? 1_000 : 0)
            + row.Bigrams.Thousandths(Wording(question.Wording));

    private int Name(Area area, RawArea? raw)
    {
        var title = Bigrams.Of(raw?.Header?.Title ?? "");
        return area.OtherNames.Select(static name => name.Name).Append(area.Name).Select(name => Wording(name).Thousandths(title)).Max();
    }

    private Bigrams Wording(string wording)
        => _wordings.TryGetValue(wording, out var known) ? known : _wordings[wording] = Bigrams.Of(wording);
}
