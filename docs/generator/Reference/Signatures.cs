using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Docs.Reference;

/// <summary>Declarations as C# writes them.</summary>
internal static class Signatures
{
    internal static string Of(Type type)
    {
        var name = TypeNames.Of(type);
        if (type.IsEnum)
        {
            return $"public enum {name}";
        }

        if (type.BaseType == typeof(MulticastDelegate))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {TypeNames.Of(invoke.ReturnParameter)} {name}({Parameters(invoke.GetParameters())})";
        }

        var isRecord = type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Any(static method => method.Name is "<Clone>$" or "PrintMembers");
        var kind = (type.IsInterface, type.IsValueType, isRecord) switch
        {
            (true, _, _) => "interface",
            (_, true, true) => "readonly record struct",
            (_, true, false) => type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly struct" : "struct",
            (_, _, true) => "record",
            _ => "class",
        };
        var modifier = type.IsAbstract && type.IsSealed
            ? "static "
            : type.IsAbstract && !type.IsInterface
            ? "abstract "
            : type.IsSealed && !type.IsValueType
            ? "sealed "
            : "";
        var bases = new[] { type.BaseType }.OfType<Type>().Where(static it => it != typeof(object) && it != typeof(ValueType))
            .Concat(Interfaces(type, isRecord));
        var list = string.Join(", ", bases.Select(TypeNames.Of));
        return $"public {modifier}{kind} {name}{(list.Length > 0 ? $" : {list}" : "")}";
    }

    internal static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"public {Bare(member.DeclaringType!)}({Parameters(constructor.GetParameters())})",
        FieldInfo { IsLiteral: true } field
            => $"public const {TypeNames.Of(field)} {field.Name} = {Value(field.GetRawConstantValue(), field.FieldType)}",
        FieldInfo field => $"public static readonly {TypeNames.Of(field)} {field.Name}",
        PropertyInfo property => Property(property),
        MethodInfo method => Method(method),
        _ => member.Name,
    };

    /// <summary>The short name for a heading: without types for properties, with them for methods.</summary>
    internal static string Heading(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Bare(member.DeclaringType!)}({Types(constructor.GetParameters())})",
        MethodInfo { IsSpecialName: true } method => $"{Operator(method)} ({Types(method.GetParameters())})",
        MethodInfo method => $"{method.Name}{Generic(method)}({Types(method.GetParameters())})",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index => $"this[{Types(index)}]",
        _ => member.Name,
    };

    private static string Property(PropertyInfo property)
    {
        var getter = property.GetMethod;
        var isStatic = (getter ?? property.SetMethod!).IsStatic ? "static " : "";
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name;
        var setter = property.SetMethod is { IsPublic: true } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"public {isStatic}{required}{TypeNames.Of(property)} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var modifier = method.IsStatic
            ? "static "
            : method.GetBaseDefinition() != method
            ? "override "
            : method.IsAbstract
            ? "abstract "
            : "";
        var result = TypeNames.Of(method.ReturnParameter);
        var name = method.Name switch
        {
            "op_Implicit" or "op_Explicit" => null,
            var it when method.IsSpecialName && it.StartsWith("op_", StringComparison.Ordinal) => Operator(method),
            var it => it + Generic(method),
        };
        var isExtension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return name is null
            ? $"public static {(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {result}("
                + $"{Parameters(method.GetParameters())})"
            : $"public {modifier}{result} {name}({isExtension}{Parameters(method.GetParameters())})";
    }

    private static string Parameters(ParameterInfo[] parameters)
    {
        var texts = parameters.Select(static parameter =>
        {
            var pass = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref "
                : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute))
                    ? "params "
                    : "";
            var preset = parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
            return $"{pass}{TypeNames.Of(parameter)} {parameter.Name}{preset}";
        }).ToArray();
        var line = string.Join(", ", texts);
        return line.Length <= 90 ? line : $"\n    {string.Join(",\n    ", texts)}";
    }

    private static string Types(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(TypeNames.Of));

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Generic(MethodInfo method)
        => method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(static it => it.Name))}>" : "";

    private static string Operator(MethodInfo method) => "operator " + method.Name switch
    {
        "op_Addition" => "+",
        "op_Subtraction" or "op_UnaryNegation" => "-",
        "op_Multiply" => "*",
        "op_Division" => "/",
        "op_LessThan" => "<",
        "op_GreaterThan" => ">",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThanOrEqual" => ">=",
        "op_Equality" => "==",
        "op_Inequality" => "!=",
        "op_Implicit" => $"implicit {TypeNames.Of(method.ReturnType)}",
        "op_Explicit" => $"explicit {TypeNames.Of(method.ReturnType)}",
        var other => other,
    };

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<Type> Interfaces(Type type, bool isRecord)
        => type.GetInterfaces()
            .Where(it => it.IsPublic && !(isRecord && it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(
                it => type.BaseType?.GetInterfaces().Contains(it) != true
                    && !type.GetInterfaces().Any(other => other != it && other.GetInterfaces().Contains(it)))
            .OrderBy(static it => it.Name, StringComparer.Ordinal);
}
