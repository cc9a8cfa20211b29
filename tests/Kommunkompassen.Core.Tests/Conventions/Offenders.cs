using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Fails with all offenders against a convention at once.</summary>
public static class Offenders
{
    public static void AssertNone<T>(IEnumerable<T> offenders)
    {
        var all = string.Join(Environment.NewLine, offenders);
        Assert.True(all.Length == 0, $"Offenders:{Environment.NewLine}{all}");
    }
}
