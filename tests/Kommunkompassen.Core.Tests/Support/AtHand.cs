using Kommunkompassen.Tests.Conventions;
using Kommunkompassen.Tests.Data.Reports;

namespace Kommunkompassen.Tests.Support;

/// <summary>Whether what some tests need is there.</summary>
internal static class AtHand
{
    internal static bool Has(Outside what) => what switch
    {
        Outside.Reports => ReportFolder.IsAtHand,
        Outside.Repository => Sources.AreAtHand,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not known."),
    };
}
