using FsCheck;
using FsCheck.Fluent;

namespace Kommunkompassen.Testing;

/// <summary>Generators of ids and numbers.</summary>
internal static class Ids
{
    internal static Gen<SubQuestionNumber> SubQuestion { get; } =
        from area in Gen.Frequency((6, Gen.Choose(1, 8)), (1, Gen.Choose(1, 999)))
        from place in Gen.Frequency((6, Gen.Choose(1, 12)), (1, Gen.Choose(1, 999)))
        select new SubQuestionNumber(area, place);

    /// <summary>Ids of one kind; they shrink by losing their end, down to one character.</summary>
    internal static Arbitrary<T> Arbitrary<T>(Func<string, T> of, Func<T, string> text) =>
        Arb.From(Common.Slug.Select(of), id => Shorter(text(id)).Select(of));

    private static IEnumerable<string> Shorter(string slug) =>
        Enumerable.Range(1, slug.Length - 1).Select(length => slug[..length]).Where(static part => char.IsAsciiLetterOrDigit(part[^1]));
}
