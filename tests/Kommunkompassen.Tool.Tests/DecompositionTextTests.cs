using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class DecompositionTextTests
{
    [Theory]
    [InlineData("1/3 1/3 1/3", "0.3333 0.3333 0.3334")]
    [InlineData("1/2 1/4 1/4", "0.50 0.25 0.25")]
    [InlineData("6 -34/5 4/5", "6.0 -6.8 0.8")]
    [InlineData("0 0", "0.0 0.0")]
    public void The_parts_as_shown_add_up_to_the_sum_as_shown(string parts, string shown)
    {
        var (rounded, decimals) = DecompositionText.Rounded([.. parts.Split(' ').Select(Rational.Parse)]);
        Assert.Equal(shown, string.Join(' ', rounded.Select(part => part.ToString($"F{decimals}", CultureInfo.InvariantCulture))));
    }
}
