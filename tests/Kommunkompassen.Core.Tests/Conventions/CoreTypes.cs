using System.Reflection;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The types of the library, for conventions that hold for all of them.</summary>
public static class CoreTypes
{
    public static Assembly Assembly { get; } = typeof(Evaluation).Assembly;

    public static IReadOnlyList<Type> Public { get; } =
        [.. Assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The public records, by the method that the compiler gives every record.</summary>
    public static IReadOnlyList<Type> Records { get; } = [.. Public.Where(IsRecord)];

    /// <summary>The public constructors of the public records.</summary>
    public static IReadOnlyList<ConstructorInfo> Constructors { get; } =
        [.. Records.SelectMany(static type => type.GetConstructors()).Where(static c => c.GetParameters().Length > 0)];

    public static bool IsRecord(Type type)
        => type.GetMethod("<Clone>$") is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
}
