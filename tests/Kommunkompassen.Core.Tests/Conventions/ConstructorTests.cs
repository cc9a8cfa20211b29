using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Constructors are written to be read.</summary>
public sealed partial class ConstructorTests
{
    [FactWith(Outside.Repository)]
    public void No_constructor_assigns_a_tuple_of_more_than_two()
        => Offenders.AssertNone(
            from source in Sources.Files("*.cs", "src", "tests", "benchmarks", "docs")
            from Match constructor in Constructor().Matches(source.Text)
            from Match found in Tuple().Matches(constructor.Value)
            select $"{source.Path}: {found.Value.Trim()}");

    /// <summary>A constructor to its end: a name behind an access modifier without a type between them.</summary>
    [GeneratedRegex(
        @"^(?<indent>[ ]*)(?:public|internal|private|protected) [A-Z]\w*\([^{};]*?(?:\n\k<indent>\{(?s:.*?)^\k<indent>\}|=>(?s:.*?);\r?$)",
        RegexOptions.Multiline)]
    private static partial Regex Constructor();

    /// <summary>Members, which begin with a capital or an underscore, assigned three or more at once.</summary>
    [GeneratedRegex(@"(?:^[ \t]*|=>\s*)\((?:(?:[A-Z]|_[a-z])\w*,\s*){2,}(?:[A-Z]|_[a-z])\w*\)\s*=[^=>]", RegexOptions.Multiline)]
    private static partial Regex Tuple();
}
