using System.Reflection;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>The id by which the compiler's XML documentation names a member.</summary>
internal static class DocumentationId
{
    internal static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"M:{constructor.DeclaringType!.FullName}.#ctor{List(constructor.GetParameters())}",
        MethodInfo method
            => $"M:{method.DeclaringType!.FullName}.{method.Name}{Arity(method)}{List(method.GetParameters())}{Conversion(method)}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}{List(property.GetIndexParameters())}",
        _ => string.Empty,
    };

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty;

    private static string Conversion(MethodInfo method)
        => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Name(method.ReturnType)}" : string.Empty;

    private static string List(ParameterInfo[] parameters)
        => parameters.Length == 0
            ? string.Empty
            : $"({string.Join(",", parameters.Select(static parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
        => type.IsGenericParameter ? $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}"
            : type.IsByRef ? $"{Name(type.GetElementType()!)}@"
            : type.IsArray ? $"{Name(type.GetElementType()!)}[]"
            : type.IsGenericType
                ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{"
                    + $"{string.Join(",", type.GetGenericArguments().Select(Name))}}}"
            : type.FullName!.Replace('+', '.');
}
