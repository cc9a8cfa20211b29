using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;
using Kommunkompassen.Testing.Shrinking;

namespace Kommunkompassen.Testing;

/// <summary>Gives properties their arguments: <c>[Property(Arbitrary = [typeof(DomainArbitraries)])]</c>.</summary>
/// <remarks>
/// Every value is valid by construction, so no example is thrown away, and shrinks to a simpler valid one. The arguments of one property
/// are independent of each other: for an evaluation of a certain framework version, or of the source framework version of a mapping, use
/// <see cref="Evaluations.Using"/>. Thread-safe.
/// </remarks>
public static class DomainArbitraries
{
    /// <summary>Framework versions, as <see cref="Frameworks.Any"/> makes them.</summary>
    public static Arbitrary<FrameworkVersion> Framework() => Arb.From(Frameworks.Any, FrameworkShrinking.Simpler);

    /// <summary>Evaluations of arbitrary framework versions, as <see cref="Evaluations.Any"/> makes them.</summary>
    public static Arbitrary<Evaluation> Evaluation() => Arb.From(Evaluations.Any, EvaluationShrinking.Simpler);

    /// <summary>Mappings between arbitrary small framework versions, as <see cref="Mappings.Any"/> makes them.</summary>
    public static Arbitrary<FrameworkMapping> Mapping() => Arb.From(Mappings.Any, MappingShrinking.Simpler);

    /// <summary>Printed numbers from 0 to 100 in all their statuses.</summary>
    public static Arbitrary<PrintedValue> PrintedValue() => Arb.From(PrintedValues.UpTo(100), ValueShrinking.Simpler);

    /// <summary>Texts in Swedish and English, with characters that files and programs find hard.</summary>
    public static Arbitrary<LocalizedText> LocalizedText() => Arb.From(Common.Localized, ValueShrinking.Simpler);

    /// <summary>Numbers of sub-questions, from 1.1 to 999.999, small ones more often.</summary>
    public static Arbitrary<SubQuestionNumber> SubQuestionNumber() => Arb.From(Ids.SubQuestion, ValueShrinking.Simpler);

    /// <summary>Ids of framework versions.</summary>
    public static Arbitrary<FrameworkId> FrameworkId() => Ids.Arbitrary(static text => new FrameworkId(text), static id => id.Value);

    /// <summary>Ids of evaluations.</summary>
    public static Arbitrary<EvaluationId> EvaluationId() => Ids.Arbitrary(static text => new EvaluationId(text), static id => id.Value);

    /// <summary>Ids of mappings.</summary>
    public static Arbitrary<MappingId> MappingId() => Ids.Arbitrary(static text => new MappingId(text), static id => id.Value);

    /// <summary>Ids of reports.</summary>
    public static Arbitrary<ReportId> ReportId() => Ids.Arbitrary(static text => new ReportId(text), static id => id.Value);

    /// <summary>Times of evaluations: a year, a month, or days.</summary>
    public static Arbitrary<EvaluationPeriod> Period() => Evaluations.Period.ToArbitrary();
}
