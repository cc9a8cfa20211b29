using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests;

public sealed class CaptureTests
{
    /// <summary>Stryker runs this test against the library it has mutated; the test takes a copy of it along.</summary>
    [Fact]
    public void The_library_under_test_is_copied()
    {
        var library = typeof(Rational).Assembly.Location;
        if (Environment.GetEnvironmentVariable("MUTATED_LIBRARY") is { Length: > 0 } copy)
            File.Copy(library, copy, overwrite: true);

        // Something of it must be used: where nothing is, Stryker believes that it could not see, and runs the test for every mutant.
        Assert.Equal(Rational.One, Rational.Parse("1"));
    }
}
