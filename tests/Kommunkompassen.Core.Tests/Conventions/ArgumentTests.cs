using System.Reflection;
using Kommunkompassen.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Every argument of every public constructor is checked, whatever it is; a failure lists all offenders.</summary>
public sealed class ArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Constructors whose parts must fit each other, so that their arguments cannot be drawn one by one.</summary>
    private static readonly Type[] OfManyParts = [typeof(Area), typeof(FrameworkVersion), typeof(Evaluation), typeof(FrameworkMapping)];

    [Fact]
    public void Values_of_every_parameter_are_known()
        => Offenders.AssertNone(CoreTypes.Constructors.SelectMany(static c => c.GetParameters())
            .Where(static p => !Nouns.Has(Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType))
                .Select(static p => $"{p.Member.DeclaringType} {p}"));

    [Fact]
    public void Every_constructor_makes_an_object_of_valid_arguments()
        => Assert.All(Simple, static constructor => Assert.NotNull(constructor.Invoke(Arguments(constructor))));

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter_wherever_it_is_not_allowed()
        => AssertRefused(
            static parameter => !parameter.ParameterType.IsValueType && Nullability.Create(parameter).ReadState == NullabilityState.NotNull,
            static _ => null,
            static (parameter, refusal) => refusal is ArgumentNullException { ParamName: var name } && name == parameter.Name);

    [Fact]
    public void Null_is_taken_wherever_it_is_allowed()
    {
        var offenders = new List<string>();
        foreach (var (constructor, parameter) in Parameters(static p => IsNullable(p)))
        {
            var arguments = Arguments(constructor);
            arguments[parameter.Position] = null;
            if (Refusal(constructor, arguments) is { } refusal)
            {
                offenders.Add($"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: {refusal.Message}");
            }
        }

        Offenders.AssertNone(offenders);
    }

    [Fact]
    public void A_null_among_the_items_of_a_list_is_refused()
        => AssertRefused(
            static parameter
                => parameter.ParameterType.IsGenericType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                    && !parameter.ParameterType.GetGenericArguments()[0].IsValueType,
            static parameter => Array.CreateInstance(parameter.ParameterType.GetGenericArguments()[0], 1),
            static (parameter, refusal) => refusal is not ArgumentNullException && refusal.ParamName == parameter.Name);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u00a0")]
    public void A_blank_text_is_refused_by_the_name_of_the_parameter(string blank)
        => AssertRefused(
            static parameter => parameter.ParameterType == typeof(string) && !MayBeEmpty(parameter),
            _ => blank,
            static (parameter, refusal)
                => refusal is ArgumentException && refusal is not ArgumentNullException && refusal.ParamName == parameter.Name);

    [Fact]
    public void A_text_beyond_10000_characters_is_refused_and_not_echoed()
        => AssertRefused(
            static parameter => parameter.ParameterType == typeof(string) && !MayBeEmpty(parameter),
            static _ => new string('x', 10_001),
            static (parameter, refusal) => refusal.ParamName == parameter.Name && refusal.Message.Length < 400);

    [Fact]
    public void A_value_that_an_enumeration_lacks_is_refused_with_those_it_has()
        => AssertRefused(
            static parameter => parameter.ParameterType.IsEnum,
            static parameter => Enum.ToObject(parameter.ParameterType, 99),
            static (parameter, refusal) => refusal is ArgumentOutOfRangeException && refusal.ParamName == parameter.Name
                && Enum.GetNames(parameter.ParameterType).All(name => refusal.Message.Contains(name, StringComparison.Ordinal)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_number_below_its_range_is_refused_with_the_range(int number)
        => AssertRefused(
            static parameter => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == typeof(int),
            _ => number,
            (parameter, refusal) => refusal is ArgumentOutOfRangeException && refusal.ParamName == parameter.Name
                && refusal.Message.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                && refusal.Message.Contains("allowed is 1 to", StringComparison.Ordinal));

    private static IEnumerable<ConstructorInfo> Simple => CoreTypes.Constructors.Where(static c => !OfManyParts.Contains(c.DeclaringType));

    /// <summary>The place of a fault may be empty: it is then the whole document.</summary>
    private static bool MayBeEmpty(ParameterInfo parameter)
        => parameter.Member.DeclaringType == typeof(Fault) && parameter.Name == "position";

    private static bool IsNullable(ParameterInfo parameter)
        => Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            || (!parameter.ParameterType.IsValueType && Nullability.Create(parameter).ReadState == NullabilityState.Nullable);

    private static object?[] Arguments(ConstructorInfo constructor)
        => [.. constructor.GetParameters()
            .Select(static parameter => parameter.ParameterType == typeof(string)
            && parameter.Member.DeclaringType == typeof(MunicipalityCode)
            ? "1060"
            : Nouns.A(parameter.ParameterType, 0))];

    private static IEnumerable<(ConstructorInfo Constructor, ParameterInfo Parameter)> Parameters(Func<ParameterInfo, bool> concerns)
        => Simple.SelectMany(static c => c.GetParameters().Select(p => (c, p))).Where(pair => concerns(pair.p));

    private static ArgumentException? Refusal(ConstructorInfo constructor, object?[] arguments)
    {
        try
        {
            constructor.Invoke(arguments);
            return null;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException refusal)
        {
            return refusal;
        }
    }

    private static void AssertRefused(
        Func<ParameterInfo, bool> concerns, Func<ParameterInfo, object?> spoilt, Func<ParameterInfo, ArgumentException, bool> isRight)
    {
        var (offenders, count) = (new List<string>(), 0);
        foreach (var (constructor, parameter) in Parameters(concerns))
        {
            var arguments = Arguments(constructor);
            arguments[parameter.Position] = spoilt(parameter);
            count++;
            if (Refusal(constructor, arguments) is not { } refusal || !isRight(parameter, refusal))
            {
                offenders.Add(
                    $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: {Refusal(constructor, arguments)?.Message ?? "taken"}");
            }
        }

        Offenders.AssertNone(offenders);
        Assert.True(count > 3, $"Only {count} parameters were looked at.");
    }
}
