using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Docs.Reference;

/// <summary>Types as C# writes them, with nullable references and the names of tuple elements.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(short)] = "short",
        [typeof(float)] = "float",
    };

    /// <summary>A type alone, such as the one that a page is about.</summary>
    internal static string Of(Type type) => Text(type, null, null);

    internal static string Of(ParameterInfo parameter)
        => Text(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), Elements(parameter));

    internal static string Of(PropertyInfo property)
        => Text(property.PropertyType, new NullabilityInfoContext().Create(property), Elements(property));

    internal static string Of(FieldInfo field)
        => Text(field.FieldType, new NullabilityInfoContext().Create(field), Elements(field));

    private static Queue<string?>? Elements(ICustomAttributeProvider provider)
        => provider.GetCustomAttributes(typeof(TupleElementNamesAttribute), false) is [TupleElementNamesAttribute names]
            ? new Queue<string?>(names.TransformNames)
            : null;

    private static string Text(Type type, NullabilityInfo? nullability, Queue<string?>? elements)
    {
        if (type.IsByRef)
        {
            return Text(type.GetElementType()!, nullability, elements);
        }

        var mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Text(underlying, null, elements)}?";
        }

        if (type.IsArray)
        {
            return $"{Text(type.GetElementType()!, nullability?.ElementType, elements)}[]{mark}";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        if (!type.IsGenericType)
        {
            return type.Name + mark;
        }

        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            // The compiler lists the names of the outer tuple's elements first.
            var names = type.GetGenericArguments().Select(_ => elements is { Count: > 0 } ? elements.Dequeue() : null).ToArray();
            return $"({string.Join(", ", type.GetGenericArguments()
                .Select((part, i) => Text(part, Part(nullability, i), elements) + (names[i] is { } name ? $" {name}" : "")))})";
        }

        var arguments = type.GetGenericArguments().Select((part, i) => Text(part, Part(nullability, i), elements));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>{mark}";
    }

    private static NullabilityInfo? Part(NullabilityInfo? nullability, int place)
        => nullability?.GenericTypeArguments is { } parts && place < parts.Length ? parts[place] : null;
}
