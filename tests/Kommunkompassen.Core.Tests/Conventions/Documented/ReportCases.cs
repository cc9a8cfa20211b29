using Kommunkompassen.Tests.Support;
using NodaTime;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Reports, what stands in them beside the table, and when an evaluation took place.</summary>
internal static class ReportCases
{
    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentException>("Municipality.#ctor", static () => new Municipality(Blank, new("1060"), "a")),
        Throws<ArgumentException>("Municipality.#ctor", static () => new Municipality("a", new("1060"), Blank)),
        Throws<ArgumentException>("Report.#ctor", static () => new Report(Make.ReportId, Blank, "a")),
        Throws<ArgumentException>("Report.#ctor", static () => new Report(Make.ReportId, "a", Blank)),
        Throws<ArgumentException>("SourceReference.#ctor", static () => new SourceReference(Make.ReportId, Blank)),
        Throws<ArgumentException>("RoleModel.#ctor", static () => new RoleModel(Blank, 1, Make.Text())),
        Throws<ArgumentOutOfRangeException>(
            "EvaluationBackground.InterviewCount", static () => new EvaluationBackground { InterviewCount = 0 }),
        Throws<ArgumentOutOfRangeException>(
            "EvaluationBackground.InterviewCount", static () => new EvaluationBackground { InterviewCount = 100_001 }),
        Throws<ArgumentOutOfRangeException>("ReferenceMean.#ctor", static () => new ReferenceMean(Make.Text(), Make.Source, -1)),
        Throws<ArgumentOutOfRangeException>("ReferenceMean.#ctor", static () => new ReferenceMean(Make.Text(), Make.Source, 801)),
        Throws<ArgumentOutOfRangeException>("ReferenceMean.#ctor", static () => new ReferenceMean(Make.Text(), Make.Source, 1, false, 0)),

        Throws<ArgumentOutOfRangeException>("EvaluationPeriod.InYear", static () => EvaluationPeriod.InYear(1989)),
        Throws<ArgumentOutOfRangeException>("EvaluationPeriod.InYear", static () => EvaluationPeriod.InYear(10_000)),
        Throws<ArgumentOutOfRangeException>("EvaluationPeriod.InMonth", static () => EvaluationPeriod.InMonth(new YearMonth(1989, 12))),
        Throws<ArgumentException>(
            "EvaluationPeriod.InMonth", static () => EvaluationPeriod.InMonth(new YearMonth(2017, 10, CalendarSystem.Julian))),
        Throws<ArgumentOutOfRangeException>(
            "EvaluationPeriod.OnDays", static () => EvaluationPeriod.OnDays(Days(1989, CalendarSystem.Iso))),
        Throws<ArgumentException>("EvaluationPeriod.OnDays", static () => EvaluationPeriod.OnDays(Days(2017, CalendarSystem.Julian))),
        Throws<FormatException>("EvaluationPeriod.Parse", static () => EvaluationPeriod.Parse("October 2017")),
        Throws<FormatException>("EvaluationPeriod.Parse", static () => EvaluationPeriod.Parse("2017-02-29")),
    ];

    private static DateInterval Days(int year, CalendarSystem calendar)
        => new(new LocalDate(year, 1, 1, calendar), new LocalDate(year, 1, 2, calendar));
}
