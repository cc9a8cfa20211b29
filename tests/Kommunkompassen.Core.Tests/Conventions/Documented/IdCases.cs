using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Ids and other values that are read from a text.</summary>
internal static class IdCases
{
    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("CaveatCode.#ctor", static () => new CaveatCode("A")),
        Throws<ArgumentException>("CaveatCode.#ctor", static () => new CaveatCode(TooLong)),
        Throws<FormatException>("CaveatCode.Parse", static () => CaveatCode.Parse("A")),
        Throws<ArgumentException>("EvaluationId.#ctor", static () => new EvaluationId("A")),
        Throws<ArgumentException>("EvaluationId.#ctor", static () => new EvaluationId(TooLong)),
        Throws<FormatException>("EvaluationId.Parse", static () => EvaluationId.Parse("A")),
        Throws<ArgumentException>("FrameworkId.#ctor", static () => new FrameworkId("A")),
        Throws<ArgumentException>("FrameworkId.#ctor", static () => new FrameworkId(TooLong)),
        Throws<FormatException>("FrameworkId.Parse", static () => FrameworkId.Parse("A")),
        Throws<ArgumentException>("MappingId.#ctor", static () => new MappingId("A")),
        Throws<ArgumentException>("MappingId.#ctor", static () => new MappingId(TooLong)),
        Throws<FormatException>("MappingId.Parse", static () => MappingId.Parse("A")),
        Throws<ArgumentException>("ReportId.#ctor", static () => new ReportId("A")),
        Throws<ArgumentException>("ReportId.#ctor", static () => new ReportId(TooLong)),
        Throws<FormatException>("ReportId.Parse", static () => ReportId.Parse("A")),

        Throws<ArgumentException>("MunicipalityCode.#ctor", static () => new MunicipalityCode("106")),
        Throws<ArgumentException>("MunicipalityCode.#ctor", static () => new MunicipalityCode("106a")),
        Throws<FormatException>("MunicipalityCode.Parse", static () => MunicipalityCode.Parse("106")),

        Throws<ArgumentOutOfRangeException>("SubQuestionNumber.#ctor", static () => new SubQuestionNumber(0, 1)),
        Throws<ArgumentOutOfRangeException>("SubQuestionNumber.#ctor", static () => new SubQuestionNumber(1000, 1)),
        Throws<ArgumentOutOfRangeException>("SubQuestionNumber.#ctor", static () => new SubQuestionNumber(1, 0)),
        Throws<ArgumentOutOfRangeException>("SubQuestionNumber.#ctor", static () => new SubQuestionNumber(1, 1000)),
        Throws<FormatException>("SubQuestionNumber.Parse", static () => SubQuestionNumber.Parse("1")),
        Throws<FormatException>("SubQuestionNumber.Parse", static () => SubQuestionNumber.Parse("1.1000")),
    ];
}
