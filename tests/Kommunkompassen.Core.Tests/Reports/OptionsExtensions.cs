using Kommunkompassen.Reports;

namespace Kommunkompassen.Tests.Reports;

internal static class OptionsExtensions
{
    /// <summary>The same options with other forms to choose from.</summary>
    internal static ReportTextOptions With(this ReportTextOptions options, params FrameworkVersion[] frameworks) => new(frameworks)
    {
        Municipality = options.Municipality,
        Period = options.Period,
        Ordinal = options.Ordinal,
        IsScanned = options.IsScanned,
    };
}
