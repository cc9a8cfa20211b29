using FsCheck;
using FsCheck.Fluent;

namespace Kommunkompassen.Testing;

/// <summary>Generators of framework versions that are valid by construction.</summary>
/// <remarks>
/// The maxima of an area add up to 100, numbers of sub-questions rise with gaps between them, and texts hold what files and programs find
/// hard: quotes, line breaks, control characters, å ä ö, characters beyond the basic plane. Thread-safe.
/// </remarks>
public static class Frameworks
{
    /// <summary>Framework versions of 1 to 8 areas with 1 to 100 sub-questions each, most often up to 8.</summary>
    public static Gen<FrameworkVersion> Any { get; } = WithAreas(1, 8);

    /// <summary>Framework versions of 1 to 3 areas, for what grows with the square of their size.</summary>
    public static Gen<FrameworkVersion> Small { get; } = WithAreas(1, 3);

    private static Gen<FrameworkVersion> WithAreas(int least, int most) =>
        from count in Gen.Choose(least, most)
        from areas in Common.Each(Enumerable.Range(1, count).Select(Area))
        from id in Common.Slug
        from name in Common.Localized
        from description in Common.Maybe(Common.Localized)
        from sources in Common.UpTo(3, Common.Source)
        select new FrameworkVersion(new FrameworkId(id), name, areas, sources, description);

    private static Gen<Area> Area(int number) =>
        from maxima in Maxima
        from places in Places(maxima.Length)
        from wordings in Common.Text.ArrayOf(maxima.Length)
        from name in Common.Text
        from others in Common.UpTo(2, from other in Common.Text from source in Common.Source select new AreaName(other, source))
        from headings in Common.UpTo(3, Common.Text)
        select new Area(
            number, name, maxima.Select((max, i) => new SubQuestion(new SubQuestionNumber(number, places[i]), wordings[i], max)), others,
            headings);

    /// <summary>Maxima that add up to 100: the distances between cuts of a rod of 100.</summary>
    private static Gen<int[]> Maxima { get; } =
        from count in Gen.Frequency((8, Gen.Choose(1, 8)), (1, Gen.Choose(9, 99)), (1, Gen.Constant(100)))
        from cuts in Gen.Shuffle(Enumerable.Range(1, 99).ToArray())
        let ends = cuts.Take(count - 1).Order().Append(100).ToArray()
        select ends.Select((end, i) => end - (i == 0 ? 0 : ends[i - 1])).ToArray();

    private static Gen<int[]> Places(int count) =>
        from steps in Gen.Choose(1, 3).ArrayOf(count)
        select steps.Select((_, i) => steps.Take(i + 1).Sum()).ToArray();
}
