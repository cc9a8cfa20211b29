using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>Which folder of the library uses which, read from the compiled types: signatures, fields, attributes and every instruction that
/// names a type or member.</summary>
internal static class CompiledUses
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    /// <summary>The uses of types of other folders, by the file that uses and the type that is used.</summary>
    public static IReadOnlyList<Use> Find(Assembly assembly, IReadOnlyDictionary<string, string> folders)
    {
        var uses = new HashSet<Use>();
        foreach (var type in assembly.GetTypes())
        {
            if (folders.TryGetValue(NameOf(type), out var from))
            {
                foreach (var used in UsedBy(type).SelectMany(Parts).Where(used => used.Assembly == assembly))
                {
                    if (folders.TryGetValue(NameOf(used), out var to) && to != from)
                    {
                        uses.Add(new Use(from, to, NameOf(type), NameOf(used)));
                    }
                }
            }
        }

        return [.. uses];
    }

    /// <summary>The groups of folders each of which uses, by way of others perhaps, every other one of its group.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Circles(IReadOnlyList<Use> uses)
    {
        var arrows = uses.ToLookup(static use => use.From, static use => use.To);
        var folders = uses.SelectMany(static use => new[] { use.From, use.To }).Distinct().Order(StringComparer.Ordinal).ToList();
        var reached = folders.ToDictionary(static folder => folder, folder => Reached(folder, arrows));
        return [.. folders.GroupBy(folder
            => string.Join(' ', folders.Where(other => reached[folder].Contains(other) && reached[other].Contains(folder))))
            .Where(static circle => circle.Key.Length > 0).Select(static circle => (IReadOnlyList<string>)[.. circle])];
    }

    /// <summary>The outermost type's full name without the number of its type parameters: the name by which its file is found.</summary>
    public static string NameOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return $"{type.Namespace}.{type.Name.Split('`')[0]}";
    }

    private static HashSet<string> Reached(string start, ILookup<string, string> arrows)
    {
        var (reached, waiting) = (new HashSet<string>(), new Stack<string>([start]));
        while (waiting.TryPop(out var folder))
        {
            foreach (var next in arrows[folder].Where(reached.Add))
            {
                waiting.Push(next);
            }
        }

        return reached;
    }

    private static IEnumerable<Type> UsedBy(Type type)
    {
        IEnumerable<Type?> used = [
            type.BaseType, .. type.GetInterfaces(), .. type.GetFields(All).Select(static field => field.FieldType), .. Attributes(type)
        ];
        var methods = type.GetMembers(All).OfType<MethodBase>().ToList();
        return used.OfType<Type>().Concat(methods.SelectMany(Signature)).Concat(methods.SelectMany(Instructions));
    }

    private static IEnumerable<Type> Attributes(Type type)
        => type.GetCustomAttributesData().Where(static data => data.AttributeType != typeof(NullableAttribute))
            .Select(static data => data.AttributeType);

    private static IEnumerable<Type> Signature(MethodBase method)
        => [
            .. method.GetParameters().Select(static parameter => parameter.ParameterType),
            .. method is MethodInfo { ReturnType: { } result } ? [result] : Array.Empty<Type>()
        ];

    private static IEnumerable<Type> Instructions(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var il = body.GetILAsByteArray()!;
        for (var place = 0; place < il.Length;)
        {
            var code = il[place] == 0xfe ? OpCodes[unchecked((short)(0xfe00 | il[place + 1]))] : OpCodes[il[place]];
            place += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                foreach (var named in Named(method, BitConverter.ToInt32(il, place)))
                {
                    yield return named;
                }
            }

            place += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, place)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Named(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null) switch
        {
            Type type => [type],
            MethodBase called => [
                .. called.DeclaringType is { } owner ? [owner] : Array.Empty<Type>(), .. Signature(called),
                .. called.IsGenericMethod ? called.GetGenericArguments() : []
            ],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            _ => [],
        };
    }

    /// <summary>A type and all of which it is made: items of arrays, arguments of generic types.</summary>
    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
            : [type];

    /// <summary>A type of one folder uses a type of another.</summary>
    public sealed record Use(string From, string To, string By, string Used);
}
