using Xunit;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>
/// Every exception that the documentation of a public member names is really thrown by it, and names a parameter of that member; what the
/// documentation says of null, <see cref="DocumentedNullTests"/> looks at where it can. A failure lists all offenders.
/// </summary>
public sealed class DocumentedExceptionTests
{
    private static readonly List<ExceptionTag> Tags = [.. ExceptionTag.All
        .Where(static tag => tag.Exception != typeof(ArgumentNullException).FullName || !DocumentedNullTests.LooksAt(tag.Member))];

    private static readonly List<ThrowingCase> Cases = [
        .. IdCases.All, .. ModelCases.All, .. ReportCases.All, .. EvaluationCases.All, .. ScoringCases.All, .. AuditingCases.All,
        .. MappingCases.All,
        .. ComparisonCases.All, .. StandingCases.All, .. DataCases.All, .. DocumentCases.All, .. StreamCases.All, .. TableCases.All,
        .. ExportCases.All];

    [Fact]
    public void Every_documented_exception_has_a_case()
    {
        Offenders.AssertNone(Tags.Where(static tag => !Cases.Exists(one => IsOf(one, tag))));
        Assert.True(Tags.Count > 150, $"Only {Tags.Count} exceptions were looked at.");
    }

    [Fact]
    public void Every_case_is_documented()
        => Offenders.AssertNone(Cases.Where(static one => !Tags.Exists(tag => IsOf(one, tag))));

    [Fact]
    public async Task Every_case_throws_what_is_documented_and_names_a_parameter_of_its_member()
    {
        var offenders = new List<string>();
        foreach (var one in Cases)
        {
            if (Offence(one, await one.Thrown()) is { } offence)
            {
                offenders.Add($"{one}: {offence}");
            }
        }

        Offenders.AssertNone(offenders);
    }

    /// <summary>What is wrong with what a case threw. A model is refused as a whole: its faults have positions instead of the name of one
    /// parameter.</summary>
    private static string? Offence(ThrowingCase one, Exception? thrown)
        => thrown?.GetType() != one.Exception ? $"{thrown?.GetType().Name ?? "nothing"} {thrown?.Message}"
            : thrown is ArgumentException refusal and not InvalidModelException && !NamesOf(one).Contains(refusal.ParamName)
                ? $"of '{refusal.ParamName}', which is no parameter of it"
            : null;

    private static bool IsOf(ThrowingCase one, ExceptionTag tag) => one.Member == tag.Key && one.Exception.FullName == tag.Exception;

    private static IEnumerable<string?> NamesOf(ThrowingCase one)
        => Tags.Where(tag => IsOf(one, tag)).SelectMany(static tag => tag.ParameterNames);
}
