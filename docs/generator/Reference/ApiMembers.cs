using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Docs.Reference;

/// <summary>What of an assembly others can use: public types and the members that somebody wrote.</summary>
internal static class ApiMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<Type> Types(Assembly assembly)
        => [.. assembly.GetExportedTypes().Where(static type => !IsGenerated(type))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    internal static IReadOnlyList<MemberInfo> Of(Type type)
        => type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static)
            : [.. type.GetMembers(Declared).Where(member => IsUsable(member) && !IsGenerated(member) && !IsOfDelegate(type)).OrderBy(Rank)
                .ThenBy(static member => member.Name, StringComparer.Ordinal)];

    private static int Rank(MemberInfo member) => member switch
    {
        ConstructorInfo => 0,
        FieldInfo => 1,
        PropertyInfo => 2,
        MethodInfo { IsSpecialName: false } => 3,
        _ => 4,
    };

    private static bool IsUsable(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(true).Any(static accessor => accessor.IsPublic || accessor.IsFamily),
        EventInfo or ConstructorInfo { IsPublic: true } => true,
        MethodInfo method => (method.IsPublic || method.IsFamily)
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsGenerated(MemberInfo member)
        => member.IsDefined(typeof(CompilerGeneratedAttribute), false)
            || member.Name.Contains('<', StringComparison.Ordinal)
            || (
                member is PropertyInfo property
                    && property.GetAccessors(true).All(static accessor => accessor.Name == "get_EqualityContract"))
            || member is ConstructorInfo { DeclaringType: { } of } && IsImplicit((ConstructorInfo)member, of);

    /// <summary>A constructor without parameters and without code of its own: nobody wrote it, so nobody documents it.</summary>
    private static bool IsImplicit(ConstructorInfo constructor, Type type)
        => constructor.GetParameters().Length == 0 && type.GetConstructors().Length == 1 && !type.IsAbstract;

    private static bool IsOfDelegate(Type type) => type.BaseType == typeof(MulticastDelegate);
}
