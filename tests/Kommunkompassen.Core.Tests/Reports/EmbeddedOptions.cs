using Kommunkompassen.Data;
using Kommunkompassen.Reports;

namespace Kommunkompassen.Tests.Reports;

/// <summary>All embedded forms and municipalities, as a user of the catalogue gives them to the reader.</summary>
internal static class EmbeddedOptions
{
    internal static IEnumerable<FrameworkVersion> Frameworks { get; } =
        [.. Catalogue.Embedded.Frameworks.Select(static entry => Catalogue.Embedded.GetFramework(entry.Id))];

    internal static ReportTextOptions All { get; } = new(Frameworks)
    {
        Municipalities =
            [.. Catalogue.Embedded.Evaluations.Select(static entry => Catalogue.Embedded.GetEvaluation(entry.Id).Municipality).Distinct()],
    };
}
