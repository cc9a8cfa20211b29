using System.Reflection;
using System.Text;

namespace Kommunkompassen.Docs.Reference;

/// <summary>The ids by which the compiler's documentation file names types and members.</summary>
internal static class MemberIds
{
    internal static string Of(Type type) => $"T:{Name(type)}";

    internal static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo => $"F:{Name(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{Name(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        EventInfo => $"E:{Name(member.DeclaringType!)}.{member.Name}",
        ConstructorInfo constructor => $"M:{Name(member.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => Method(method),
        _ => throw new ArgumentException($"{member} has no documentation id.", nameof(member)),
    };

    private static string Method(MethodInfo method)
    {
        var arity = method.IsGenericMethodDefinition ? $"``{method.GetGenericArguments().Length}" : "";
        var result = method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "";
        return $"M:{Name(method.DeclaringType!)}.{method.Name}{arity}{Parameters(method.GetParameters())}{result}";
    }

    private static string Parameters(ParameterInfo[] parameters)
        => parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(static parameter => Reference(parameter.ParameterType)))})";

    private static string Name(Type type) => (type.FullName ?? $"{type.Namespace}.{type.Name}").Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return $"{Reference(type.GetElementType()!)}@";
        }

        if (type.IsArray)
        {
            return $"{Reference(type.GetElementType()!)}[]";
        }

        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var text = new StringBuilder(Name(type.GetGenericTypeDefinition()));
        text.Length = text.ToString().IndexOf('`', StringComparison.Ordinal);
        return text.Append('{').AppendJoin(',', type.GetGenericArguments().Select(Reference)).Append('}').ToString();
    }
}
