using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using NodaTime;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>At least two different valid values of every type that a public constructor of the library takes or makes, each made anew
/// whenever it is asked for.</summary>
public static class Nouns
{
    private static readonly Dictionary<Type, Func<object>[]> Values = new()
    {
        [typeof(string)] = [static () => "a-1", static () => "b-2"],
        [typeof(int)] = [static () => 1, static () => 2],
        [typeof(bool)] = [static () => false, static () => true],
        [typeof(decimal)] = [static () => 1m, static () => 2.5m],
        [typeof(FrameworkId)] = [static () => new FrameworkId("a"), static () => new FrameworkId("b")],
        [typeof(EvaluationId)] = [static () => new EvaluationId("a"), static () => new EvaluationId("b")],
        [typeof(MappingId)] = [static () => new MappingId("a"), static () => new MappingId("b")],
        [typeof(ReportId)] = [static () => new ReportId("a"), static () => new ReportId("b")],
        [typeof(CaveatCode)] = [static () => new CaveatCode("a"), static () => new CaveatCode("b")],
        [typeof(MunicipalityCode)] = [static () => new MunicipalityCode("1060"), static () => new MunicipalityCode("1081")],
        [typeof(Municipality)] = [Make.Municipality,
            static () => new Municipality("Ronneby", new MunicipalityCode("1081"), "Blekinge län")],
        [typeof(LocalizedText)] = [static () => Make.Text("a"), static () => Make.Text("b")],
        [typeof(SubQuestionNumber)] = [static () => Make.Number("1.1"), static () => Make.Number("1.2")],
        [typeof(SourceReference)] = [static () => new SourceReference(new ReportId("a"), "1"),
            static () => new SourceReference(new ReportId("a"), "2")],
        [typeof(AreaName)] = [static () => new AreaName("a", Make.Source), static () => new AreaName("b", Make.Source)],
        [typeof(SubQuestion)] = [static () => new SubQuestion(Make.Number("1.1"), "a", 100),
            static () => new SubQuestion(Make.Number("1.1"), "b", 100)],
        [typeof(Area)] = [static () => Make.Area(1, 60, 40), static () => Make.Area(1, 50, 50)],
        [typeof(FrameworkVersion)] = [static () => Make.Framework("a"), static () => Make.Framework("b")],
        [typeof(PrintedValue)] = [static () => PrintedValue.Printed(1), static () => PrintedValue.Printed(2.0m)],
        [typeof(SubQuestionResult)] = [static () => Make.Row("1.1", 1), static () => Make.Row("1.1", 2)],
        [typeof(AreaResult)] = [static () => new AreaResult(1, PrintedValue.Printed(1), []),
            static () => new AreaResult(1, PrintedValue.Printed(2), [])],
        [typeof(PrintedTotal)] = [static () => new PrintedTotal(PrintedValue.Printed(1), Make.Source),
            static () => new PrintedTotal(PrintedValue.Printed(2), Make.Source)],
        [typeof(Caveat)] = [static () => Make.Caveat("a"), static () => Make.Caveat("b")],
        [typeof(EvaluationCaveat)] = [static () => new EvaluationCaveat(Make.Caveat("a")),
            static () => new EvaluationCaveat(Make.Caveat("b"), [1])],
        [typeof(EvaluationPeriod)] = [static () => EvaluationPeriod.InYear(2017), static () => EvaluationPeriod.InYear(2018)],
        [typeof(Report)] = [Make.Report, static () => new Report(Make.ReportId, "Other", "Publisher")],
        [typeof(RoleModel)] = [static () => new RoleModel("A", 1, Make.Text()), static () => new RoleModel("B", 1, Make.Text())],
        [typeof(ReferenceMean)] = [static () => new ReferenceMean(Make.Text(), Make.Source, 375.5m),
            static () => new ReferenceMean(Make.Text(), Make.Source, 473)],
        [typeof(EvaluationBackground)] =
            [static () => new EvaluationBackground(), static () => new EvaluationBackground { Evaluators = Make.Text() }],
        [typeof(Evaluation)] = [static () => Make.OfPoints(Make.Framework("a"), 1, 2),
            static () => Make.OfPoints(Make.Framework("a"), 1, 3)],
        [typeof(Fault)] = [static () => new Fault("a", "/a", "a", "a"), static () => new Fault("b", "/b", "b", "b")],
        [typeof(Rational)] = [static () => Rational.FromFraction(1, 2), static () => Rational.One],
        [typeof(ScoreInterval)] = [static () => ScoreInterval.HalfOpen(0, 1), static () => ScoreInterval.Closed(0, 1)],
        [typeof(Gap)] = [static () => GapOf(GapKind.New), static () => GapOf(GapKind.Retired)],
        [typeof(Link)] = [static () => Make.Link("1.1", "1.1"), static () => Make.Link("1.1", "1.2")],
        [typeof(RetiredSubQuestion)] = [static () => Make.RetiredSubQuestion("1.1"), static () => Make.RetiredSubQuestion("1.2")],
        [typeof(NewSubQuestion)] = [static () => Make.NewSubQuestion("1.1"), static () => Make.NewSubQuestion("1.2")],
        [typeof(FrameworkMapping)] = [static () => FrameworkMapping.Identity(Make.Framework("a")),
            static () => FrameworkMapping.Identity(Make.Framework("b"))],
        [typeof(Translation)] = [static () => Translated(1), static () => Translated(2)],
        [typeof(Uri)] = [static () => new Uri("https://example.org/a/"), static () => new Uri("https://example.org/b/")],
        [typeof(YearMonth)] = [static () => new YearMonth(2017, 10), static () => new YearMonth(2017, 11)],
    };

    public static bool Has(Type type) => type.IsEnum || Values.ContainsKey(type) || ItemOf(type) is not null;

    /// <summary>A fresh value, the first or the second of its type; lists hold one item or two.</summary>
    public static object? A(Type type, int which)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(which);
        }

        if (Values.TryGetValue(type, out var values))
        {
            return values[which]();
        }

        var item = ItemOf(type) ?? throw new InvalidOperationException($"No values of {type} are known; add two to {nameof(Nouns)}.");
        var list = Array.CreateInstance(item, which + 1);
        for (var i = 0; i <= which; i++)
        {
            list.SetValue(A(item, i), i);
        }

        return list;
    }

    private static Type? ItemOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && Has(type.GetGenericArguments()[0])
            ? type.GetGenericArguments()[0]
            : null;

    private static Gap GapOf(GapKind kind) => new(kind, new FrameworkId("a"), Make.Number("1.1"), Make.Text(), [Make.Source]);

    private static Translation Translated(decimal points)
        => FrameworkMapping.Identity(Make.Framework("a")).Translate(Make.OfPoints(Make.Framework("a"), points, 2));
}
