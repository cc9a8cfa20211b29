using System.Runtime.CompilerServices;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Kommunkompassen.Tests.Support;

/// <summary>A test that is there where what it needs is at hand; where that is not, a test says so once.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class FactWithAttribute(
    Outside what, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber)
{
    public Outside What { get; } = what;

    public sealed class Discoverer : FactDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
            => AtHand.Has(((FactWithAttribute)factAttribute).What)
                ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
