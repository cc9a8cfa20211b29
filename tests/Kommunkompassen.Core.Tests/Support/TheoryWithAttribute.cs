using System.Runtime.CompilerServices;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Kommunkompassen.Tests.Support;

/// <summary>A theory that is there where what it needs is at hand; where that is not, a test says so once.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class TheoryWithAttribute(
    Outside what, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : TheoryAttribute(sourceFilePath, sourceLineNumber)
{
    public Outside What { get; } = what;

    public sealed class Discoverer : TheoryDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
            => AtHand.Has(((TheoryWithAttribute)factAttribute).What)
                ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
