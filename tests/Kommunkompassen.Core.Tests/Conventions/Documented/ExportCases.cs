using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using NodaTime;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Mappings in the formats of other tools.</summary>
internal static class ExportCases
{
    private static readonly Instant Time = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly FrameworkMapping Unlinked = Make.Mapping(
        A, B, [], [Make.RetiredSubQuestion("1.1"), Make.RetiredSubQuestion("1.2")],
        [Make.NewSubQuestion("1.1"), Make.NewSubQuestion("1.2")]);

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("MappingExport.ToOscal", static () => MappingExport.ToOscal(Unlinked, Time)),
        Throws<ArgumentOutOfRangeException>(
            "MappingExport.ToOscal", static () => MappingExport.ToOscal(AToB, Instant.FromUtc(1899, 12, 31, 0, 0))),
        Throws<ArgumentOutOfRangeException>(
            "MappingExport.ToOscal", static () => MappingExport.ToOscal(AToB, Instant.FromUtc(3000, 1, 1, 0, 0))),
        Throws<ArgumentException>("MappingExport.WriteOscal", static () => MappingExport.WriteOscal(Stream.Null, Unlinked, Time)),
        Throws<ArgumentOutOfRangeException>(
            "MappingExport.WriteOscal", static () => MappingExport.WriteOscal(Stream.Null, AToB, NodaTime.Instant.MaxValue)),
        Throws<IOException>("MappingExport.WriteOscal", static () => MappingExport.WriteOscal(new TornStream(), AToB, Time)),
        Throws<IOException>("MappingExport.WriteSssom", static () => MappingExport.WriteSssom(new TornStream(), AToB)),
        Throws<IOException>("MappingExport.WriteCsv", static () => MappingExport.WriteCsv(new TornStream(), AToB)),

        Throws<ArgumentException>("MappingExportOptions.#ctor", static () => new MappingExportOptions(new Uri("a/", UriKind.Relative))),
        Throws<ArgumentException>("MappingExportOptions.#ctor", static () => new MappingExportOptions(new Uri("https://example.org/a"))),
        Throws<ArgumentException>(
            "MappingExportOptions.#ctor", static () => new MappingExportOptions(null, new Uri("a", UriKind.Relative))),
        Throws<ArgumentOutOfRangeException>("MappingExportOptions.#ctor", static () => new MappingExportOptions(null, null, (Language)9)),
    ];
}
