using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Framework versions and what they are made of, caveats, texts and lists.</summary>
internal static class ModelCases
{
    private static readonly SubQuestion[] Questions = [new(new(1, 1), "a", 60), new(new(1, 2), "b", 40)];
    private static readonly FrameworkId Id = new("a");

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("Area.#ctor", static () => new Area(1, Blank, Questions)),
        Throws<ArgumentException>("Area.#ctor", static () => new Area(1, TooLong, Questions)),
        Throws<ArgumentException>("Area.#ctor", static () => new Area(1, "a", [null!])),
        Throws<ArgumentException>("Area.#ctor", static () => new Area(1, "a", Questions, [null!])),
        Throws<ArgumentException>("Area.#ctor", static () => new Area(1, "a", Questions, null, [Blank])),
        Throws<InvalidModelException>("Area.#ctor", static () => new Area(1, "a", [Questions[1], Questions[0]])),
        Throws<InvalidModelException>("Area.#ctor", static () => new Area(2, "a", Questions)),
        Throws<InvalidModelException>("Area.#ctor", static () => new Area(1, "a", Questions.Take(1))),
        Throws<InvalidModelException>("Area.#ctor", static () => new Area(1, "a", [])),
        Throws<ArgumentException>("AreaName.#ctor", static () => new AreaName(Blank, Make.Source)),
        Throws<ArgumentException>("SubQuestion.#ctor", static () => new SubQuestion(new(1, 1), Blank, 1)),
        Throws<ArgumentOutOfRangeException>("SubQuestion.#ctor", static () => new SubQuestion(new(1, 1), "a", 0)),
        Throws<ArgumentOutOfRangeException>("SubQuestion.#ctor", static () => new SubQuestion(new(1, 1), "a", 101)),

        Throws<ArgumentNullException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(null!, Make.Text(), A.Areas, [])),
        Throws<ArgumentNullException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, null!, A.Areas, [])),
        Throws<ArgumentNullException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), null!, [])),
        Throws<ArgumentNullException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), A.Areas, null!)),
        Throws<ArgumentException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), [null!], [])),
        Throws<ArgumentException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), A.Areas, [null!])),
        Throws<InvalidModelException>("FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), [], [])),
        Throws<InvalidModelException>(
            "FrameworkVersion.#ctor", static () => new FrameworkVersion(Id, Make.Text(), [Make.Area(2, 100)], [])),

        Throws<ArgumentException>(
            "Caveat.#ctor", static () => new Caveat(new("a"), CaveatSeverity.Note, CaveatSubject.Evaluation, Make.Text(), [null!])),
        Throws<ArgumentOutOfRangeException>("Caveat.WithSubject", static () => Make.Caveat("a").WithSubject((CaveatSubject)9)),
        Throws<ArgumentNullException>("EvaluationCaveat.#ctor", static () => new EvaluationCaveat(null!)),
        Throws<ArgumentOutOfRangeException>("EvaluationCaveat.#ctor", static () => new EvaluationCaveat(Make.Caveat("a"), [0])),
        Throws<ArgumentOutOfRangeException>("EvaluationCaveat.#ctor", static () => new EvaluationCaveat(Make.Caveat("a"), [1000])),
        Throws<ArgumentException>("Fault.#ctor", static () => new Fault(Blank, "/a", "a", "a")),
        Throws<ArgumentException>("Fault.#ctor", static () => new Fault("a", "/a", Blank, "a")),
        Throws<ArgumentException>("Fault.#ctor", static () => new Fault("a", "/a", "a", Blank)),

        Throws<ArgumentException>("LocalizedText.#ctor", static () => new LocalizedText(Blank, "a")),
        Throws<ArgumentException>("LocalizedText.#ctor", static () => new LocalizedText("a", Blank)),
        Throws<ArgumentException>("LocalizedText.#ctor", static () => new LocalizedText(TooLong, "a")),
        Throws<ArgumentException>("LocalizedText.#ctor", static () => new LocalizedText("a", TooLong)),
        Throws<ArgumentOutOfRangeException>("LocalizedText.In", static () => Make.Text().In((Language)9)),

        // Known: nothing is thrown where globalisation is invariant.

        Throws<ArgumentException>("EquatableList.Create", static () => EquatableList.Create<string>(["a", null!])),
        Throws<ArgumentNullException>("EquatableList.From", static () => EquatableList.From<string>(null!)),
        Throws<ArgumentException>("EquatableList.From", static () => EquatableList.From<string>(["a", null!])),
        Throws<IndexOutOfRangeException>("EquatableList.Item", static () => A.Areas[-1]),
        Throws<IndexOutOfRangeException>("EquatableList.Item", static () => A.Areas[1]),
    ];
}
