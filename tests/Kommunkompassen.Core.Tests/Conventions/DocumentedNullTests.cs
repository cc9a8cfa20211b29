using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>What the documentation says of null is what happens, for every parameter of every public method; a failure lists all
/// offenders.</summary>
public sealed class DocumentedNullTests
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly List<string> Documentation =
        [.. XDocument.Load(Path.ChangeExtension(CoreTypes.Assembly.Location, ".xml")).Descendants("member")
        .Where(
            static member
                => member.Elements("exception")
                    .Any(static exception => exception.Attribute("cref")?.Value == "T:System.ArgumentNullException"))
        .Select(static member => member.Attribute("name")!.Value)];

    private static readonly List<(MethodInfo Method, ParameterInfo Parameter)> Parameters =
        [.. CoreTypes.Public.Select(Closed).SelectMany(static type => type
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(
            static method
                => !method.IsSpecialName && !method.IsGenericMethod
                    && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "CompareTo" or "<Clone>$")
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && !method.GetParameters().Any(static parameter => parameter.ParameterType.IsByRefLike || parameter.IsOut))
        .SelectMany(static method => method.GetParameters()
            .Where(
                static parameter
                    => !parameter.ParameterType.IsValueType
                        && Nullability.Create(parameter).ReadState == NullabilityState.NotNull).Select(parameter => (method, parameter)))];

    /// <summary>Whether what the documentation of a member says of null is looked at here; not that of constructors, properties and generic
    /// methods.</summary>
    internal static bool LooksAt(MemberInfo member) => Parameters.Exists(pair => pair.Method.MetadataToken == member.MetadataToken);

    [Fact]
    public void There_is_an_example_of_everything_that_a_method_takes()
        => Offenders.AssertNone(
            Parameters.SelectMany(static pair => pair.Method.GetParameters().Select(static parameter => parameter.ParameterType)
                .Append(pair.Method.IsStatic ? typeof(int) : pair.Method.DeclaringType!))
            .Where(static type => !Examples.Has(type)).Distinct());

    [Fact]
    public async Task Null_is_refused_by_the_name_of_the_parameter_and_the_documentation_says_so()
    {
        var offenders = new List<string>();
        foreach (var (method, parameter) in Parameters)
        {
            var arguments = method.GetParameters()
                .Select(
                    other => other == parameter ? null : other.HasDefaultValue ? Type.Missing : Examples.Of(other.ParameterType)).ToArray();
            var thrown = await Thrown(method, arguments);
            var name = $"{method.DeclaringType!.Name}.{method.Name}, {parameter.Name}";
            if (thrown is not ArgumentNullException refusal || refusal.ParamName != parameter.Name)
            {
                offenders.Add($"{name}: {thrown?.GetType().Name ?? "taken"} {thrown?.Message}");
            }
            else if (!Documentation.Exists(member => IsOf(method, member)))
            {
                offenders.Add($"{name}: throws, and nothing says so");
            }
        }

        Offenders.AssertNone(offenders);
        Assert.True(Parameters.Count > 100, $"Only {Parameters.Count} parameters were looked at.");
    }

    private static Type Closed(Type type)
        => !type.IsGenericTypeDefinition ? type
            : type == typeof(DocumentReader<>) || type == typeof(ReadResult<>) ? type.MakeGenericType(typeof(Evaluation))
            : typeof(object);

    private static async Task<Exception?> Thrown(MethodInfo method, object?[] arguments)
    {
        try
        {
            var result = method.Invoke(method.IsStatic ? null : Examples.Of(method.DeclaringType!), arguments);
            switch (result)
            {
                case Task task: await task; break;
                case ValueTask task: await task; break;
                case { } other when other.GetType().GetMethod("AsTask") is { } asTask: await (Task)asTask.Invoke(other, null)!; break;
            }

            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
        catch (ArgumentException thrown)
        {
            return thrown;
        }
    }

    /// <summary>Whether an id of the documentation is that of a method: by type and name, and by the names of its parameters' types in
    /// their order.</summary>
    private static bool IsOf(MethodInfo method, string member)
    {
        var type = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericTypeDefinition() : method.DeclaringType;
        var start = $"M:{type.FullName}.{method.Name}(";
        if (!member.StartsWith(start, StringComparison.Ordinal))
        {
            return false;
        }

        var place = start.Length;
        foreach (var parameter in method.GetParameters())
        {
            var found = member.IndexOf(parameter.ParameterType.Name.Split('`')[0], place, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            place = found + 1;
        }

        return true;
    }
}
