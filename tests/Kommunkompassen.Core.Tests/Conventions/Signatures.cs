using System.Reflection;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The types that a public member shows.</summary>
public static class Signatures
{
    public static IEnumerable<Type> Of(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(static p => p.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void)).SelectMany(Parts),
        PropertyInfo property => Parts(property.PropertyType),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType
            ? Parts(type.GetElementType()!)
            : type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type)
            : [type];
}
