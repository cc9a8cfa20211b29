using Kommunkompassen.Tests.Data.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Support;

/// <summary>Says once what is not at hand. The tests that need it (<see cref="FactWithAttribute"/>) are then not there at all.</summary>
public sealed class OutsideTests
{
    private const string Reports = $"The reports are not at hand: no folder shared/reports here or above, and {ReportFolder.Variable} is "
        + "not set. No test reads them.";

    private const string Repository = "The repository is not at hand: no folder src/Kommunkompassen.Core above the tests. No test looks at "
        + "its sources and pages.";

    [Fact]
    public void The_reports_are_at_hand() => Assert.SkipUnless(AtHand.Has(Outside.Reports), Reports);

    [Fact]
    public void The_repository_is_at_hand() => Assert.SkipUnless(AtHand.Has(Outside.Repository), Repository);
}
