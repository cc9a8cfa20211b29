using System.Reflection;
using Kommunkompassen.Csv;
using Kommunkompassen.Reports;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Conventions that keep every public type immutable and every record valid; a failure lists all offenders.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void There_are_records_to_look_at()
    {
        Assert.Contains(typeof(Evaluation), CoreTypes.Records);
        Assert.Contains(typeof(ScoreInterval), CoreTypes.Records);
        Assert.DoesNotContain(typeof(Rational), CoreTypes.Records);
        Assert.True(CoreTypes.Records.Count > 50);
    }

    [Fact]
    public void Every_public_type_is_sealed()
        => Offenders.AssertNone(CoreTypes.Public.Where(static type => !type.IsSealed && !type.IsInterface));

    [Fact]
    public void Every_struct_is_read_only()
        => Offenders.AssertNone(CoreTypes.Public.Where(static type => type is { IsValueType: true, IsEnum: false }
            && type.CustomAttributes.All(static a => a.AttributeType.Name != "IsReadOnlyAttribute")));

    [Fact]
    public void No_field_is_public_but_constants()
        => Offenders.AssertNone(CoreTypes.Public.Where(static type => !type.IsEnum)
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(static field => !field.IsLiteral));

    [Fact]
    public void No_record_holds_a_field_that_can_be_written_again_but_what_is_worked_out_once()
        => Assert.Equal(
            ["FrameworkMapping._contentHash", "FrameworkMapping.<KeptPlan>k__BackingField"],
            CoreTypes.Records.SelectMany(static type => type.GetFields(Instance)).Where(static field => !field.IsInitOnly && !IsInit(field))
                .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));

    /// <summary>What <c>with</c> may set: the optional parts of a background and what a reader of report texts or tables is told
    /// beforehand, each checked by itself, of which no combination is invalid; and nothing anywhere else.</summary>
    [Fact]
    public void No_property_of_a_record_can_be_set_from_outside_but_optional_parts()
        => Assert.Equal(
            ["Earlier", "Evaluators", "InterviewCount", "InterviewedGroups", "Materials", "ReferenceMeans", "RoleModels"],
            CoreTypes.Records.SelectMany(static type => type.GetProperties())
                .Where(
                    static property
                        => property.SetMethod is { IsPublic: true } && property.DeclaringType != typeof(ReportTextOptions)
                            && property.DeclaringType != typeof(ScoreTableOptions))
                .Select(
                    static property
                        => property.DeclaringType == typeof(EvaluationBackground)
                            ? property.Name
                            : $"{property.DeclaringType!.Name}.{property.Name}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void With_cannot_take_a_list_away()
    {
        var nothing = EvaluationBackground.None;
        Assert.Throws<ArgumentNullException>("value", () => nothing with { Earlier = null! });
        Assert.Throws<ArgumentNullException>("value", () => nothing with { RoleModels = null! });
        Assert.Throws<ArgumentNullException>("value", () => nothing with { ReferenceMeans = null! });
        Assert.Equal(new EvaluationBackground(), nothing with { Materials = null });
    }

    [Fact]
    public void No_public_member_gives_a_collection_that_can_be_written()
        => Offenders.AssertNone(CoreTypes.Public.SelectMany(static type => type.GetProperties())
            .Where(static property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.Name.StartsWith("List`", StringComparison.Ordinal))
                || property.PropertyType.Name is "IList`1" or "ICollection`1" or "Dictionary`2"));

    [Fact]
    public void Every_list_of_a_record_is_compared_by_content()
        => Offenders.AssertNone(CoreTypes.Records.SelectMany(static type => type.GetProperties())
            .Where(static property => property.PropertyType != typeof(string)
                && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
                && property.PropertyType.Name != typeof(EquatableList<>).Name)
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void What_a_caller_changes_in_its_own_list_afterwards_does_not_show()
    {
        var rows = new List<SubQuestionResult> { Support.Make.Row("1.1", 1) };
        var area = new AreaResult(1, PrintedValue.Printed(1), rows);
        var items = new[] { 1, 2 };
        var list = EquatableList.Create<int>(items);
        (rows[0], items[0]) = (Support.Make.Row("1.1", 2), 9);
        Assert.Equal(1, area.SubQuestions[0].Points.Number);
        Assert.Equal(1, list[0]);
    }

    /// <summary>True for the hidden field of a property that can only be set while the object is made.</summary>
    private static bool IsInit(FieldInfo field)
        => field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
            && field.DeclaringType!.GetProperty(
                field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Instance)?.SetMethod is { } setter
            && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
