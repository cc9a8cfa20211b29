using FsCheck;
using FsCheck.Fluent;

namespace Kommunkompassen.Testing;

/// <summary>Generators of what the nouns have in common: texts with all that a document can find hard, ids, sources, caveats.</summary>
internal static class Common
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "a", "Z", "7", "å", "Ä", "ö", "é", "ß", "中", "😀", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\0", "\u001f", "\u007f", "\u0085",
        "\u2028", "\uFEFF", "<", "&", "'", "+", " ", "-", ".");

    internal static Gen<string> Text { get; } =
        from first in Gen.Elements("x", "Å", "\"", "\\", "😀")
        from rest in UpTo(12, Piece)
        select first + string.Concat(rest);

    internal static Gen<string> Slug { get; } =
        from first in Gen.Elements("a", "z", "0", "9")
        from middle in UpTo(8, Gen.Elements("b", "y", "5", "-", "."))
        from last in Gen.Elements("c", "x", "4")
        select first + string.Concat(middle) + last;

    internal static Gen<LocalizedText> Localized { get; } =
        from swedish in Text
        from english in Text
        select new LocalizedText(swedish, english);

    internal static Gen<SourceReference> Source { get; } =
        from report in Slug
        from chapter in Text
        select new SourceReference(new ReportId(report), chapter);

    internal static Gen<CaveatSeverity> Severity { get; } = Gen.Elements(
        CaveatSeverity.Note, CaveatSeverity.Caution, CaveatSeverity.Serious);

    /// <summary>A caveat with a code; its side is any, since what holds it sets it.</summary>
    internal static Gen<Caveat> Caveat(string code) =>
        from severity in Severity
        from side in Gen.Elements(CaveatSubject.Evaluation, CaveatSubject.Before, CaveatSubject.After, CaveatSubject.Translation)
        from text in Localized
        from sources in UpTo(2, Source)
        select new Caveat(new CaveatCode(code), severity, side, text, sources);

    internal static Gen<T[]> UpTo<T>(int most, Gen<T> item) =>
        from count in Gen.Choose(0, most)
        from items in item.ArrayOf(count)
        select items;

    internal static Gen<T?> Maybe<T>(Gen<T> item)
        where T : class
        => Gen.OneOf(Gen.Constant<T?>(null), item.Select(static value => (T?)value));

    /// <summary>One value of each generator, in order.</summary>
    internal static Gen<T[]> Each<T>(IEnumerable<Gen<T>> items) => Gen.CollectToArray(items);
}
