namespace Kommunkompassen.Testing.Shrinking;

/// <summary>Simpler framework versions: fewer areas, fewer sub-questions, plainer texts. The id stays.</summary>
internal static class FrameworkShrinking
{
    internal static IEnumerable<FrameworkVersion> Simpler(FrameworkVersion framework)
    {
        foreach (var fewer in FewerAreas(framework))
        {
            yield return fewer;
        }

        if (framework.Sources.Count > 0 || framework.Description is not null || framework.Name != ValueShrinking.PlainText)
        {
            yield return new FrameworkVersion(framework.Id, ValueShrinking.PlainText, framework.Areas, []);
        }

        foreach (var area in framework.Areas)
        {
            foreach (var simpler in Simpler(area))
            {
                yield return With(framework, framework.Areas.Select(other => other.Number == area.Number ? simpler : other));
            }
        }
    }

    /// <summary>The first half of the areas, then all but the last.</summary>
    internal static IEnumerable<FrameworkVersion> FewerAreas(FrameworkVersion framework)
    {
        var count = framework.Areas.Count;
        return new[] { count / 2, count - 1 }.Where(left => left > 0).Distinct()
            .Select(left => With(framework, framework.Areas.Take(left)));
    }

    private static FrameworkVersion With(FrameworkVersion framework, IEnumerable<Area> areas) =>
        new(framework.Id, framework.Name, areas, framework.Sources, framework.Description);

    private static IEnumerable<Area> Simpler(Area area)
    {
        var count = area.SubQuestions.Count;
        foreach (var left in new[] { 1, count / 2, count - 1 }.Where(left => left > 0 && left < count).Distinct())
        {
            yield return new Area(area.Number, area.Name, Merged(area, left), area.OtherNames, area.Headings);
        }

        if (area.OtherNames.Count > 0 || area.Headings.Count > 0 || area.Name != "x"
            || area.SubQuestions.Any(static question => question.Wording != "x"))
        {
            yield return new Area(
                area.Number, "x", area.SubQuestions.Select(static question => new SubQuestion(question.Number, "x", question.MaxPoints)));
        }
    }

    /// <summary>The first sub-questions; the last of them takes over the maxima of those that go.</summary>
    private static IEnumerable<SubQuestion> Merged(Area area, int left)
    {
        var (kept, last) = (area.SubQuestions.Take(left - 1), area.SubQuestions[left - 1]);
        return kept.Append(
            new SubQuestion(last.Number, last.Wording, area.SubQuestions.Skip(left - 1).Sum(static question => question.MaxPoints)));
    }
}
