using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Code fits into the width of a review.</summary>
public sealed class WidthTests
{
    private const int Columns = 140;

    [FactWith(Outside.Repository)]
    public void No_line_of_code_is_longer_than_the_width()
        => Offenders.AssertNone(
            from file in Sources.Files("*.cs", "src", "tests", "benchmarks", "docs")
            from line in file.Text.Split('\n').Select(static (text, index) => (Length: text.TrimEnd('\r').Length, Number: index + 1))
            where line.Length > Columns
            select $"{file.Path}, line {line.Number}: {line.Length} columns");
}
