using Kommunkompassen.Data;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>The catalogue.</summary>
internal static class DataCases
{
    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<UnknownIdException>("Catalogue.GetFramework", static () => Catalogue.Embedded.GetFramework(new("a"))),
        Throws<UnknownIdException>("Catalogue.GetEvaluation", static () => Catalogue.Embedded.GetEvaluation(new("a"))),
        Throws<UnknownIdException>("Catalogue.GetMapping", static () => Catalogue.Embedded.GetMapping(new("a"))),
        Throws<IOException>("Catalogue.Validate(Stream)", static () => Catalogue.Embedded.Validate(new TornStream())),
    ];
}
